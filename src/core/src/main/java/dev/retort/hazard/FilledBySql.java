package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An UPDATE written by hand that gives a value to every row in which a column is NULL. */
final class FilledBySql {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|`[^`]+`|\\w+)";

    private static final Pattern UPDATE = Pattern.compile(
            "\\bupdate\\s+(?:only\\s+)?(?:" + NAME + "\\s*\\.\\s*)?(" + NAME
                    + ")\\s+(?:(?:as\\s+)?(?!set\\b)\\w+\\s+)?set\\s+"
                    + "((?:'(?:[^']|'')*'|[^';])*?)(?:\\bwhere\\b((?:'(?:[^']|'')*'|[^';])*))?(?:;|$)",
            Pattern.CASE_INSENSITIVE);

    /** What may leave NULL behind, or other rows alone. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:select|from|join)\\b", Pattern.CASE_INSENSITIVE);

    private FilledBySql() {}

    static boolean fills(Operation operation, QualifiedName table, String column, Dialect dialect) {
        return operation instanceof Operation.ExecuteSql execute
                && UPDATE.matcher(execute.sql()).results().anyMatch(update -> fills(update, table, column, dialect));
    }

    private static boolean fills(MatchResult update, QualifiedName table, String column, Dialect dialect) {
        String set = update.group(2);
        String where = update.group(3);
        return isCalled(update.group(1), table.name(), dialect)
                && !OTHERS.matcher(set).find()
                && setting(column).matcher(set).find()
                && (where == null || onlyNulls(column).matcher(where).matches());
    }

    /** A name in quotes stands for itself. */
    private static boolean isCalled(String written, String name, Dialect dialect) {
        char first = written.charAt(0);
        return first == '"' || first == '`'
                ? written.substring(1, written.length() - 1).equals(name)
                : written.equals(name)
                        || dialect.stored(written.toLowerCase(Locale.ROOT)).equals(name);
    }

    private static Pattern setting(String column) {
        return Pattern.compile("(?:^|[,\\s.])" + quoted(column) + "\\s*=\\s*(?!null\\b)\\S", Pattern.CASE_INSENSITIVE);
    }

    private static Pattern onlyNulls(String column) {
        return Pattern.compile(
                "[\\s(]*(?:" + NAME + "\\s*\\.\\s*)?" + quoted(column) + "\\s+is\\s+null[\\s)]*",
                Pattern.CASE_INSENSITIVE);
    }

    private static String quoted(String column) {
        return "[\"`]?" + Pattern.quote(column) + "[\"`]?";
    }
}
