package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An UPDATE written by hand that gives a value to every row in which a column is NULL. */
final class FilledBySql {

    /** What is no SQL to be read: comments, dollar quotes, and texts, which are in the group. */
    private static final Pattern OPAQUE =
            Pattern.compile("--[^\\n]*+|/\\*.*?\\*/|(\\$\\w*+\\$).*?\\1|('(?:[^']|'')*+')", Pattern.DOTALL);

    private static final String NAME = "(?:\"(?:[^\"]|\"\")++\"|`[^`]++`|\\w++)";

    private static final Pattern UPDATE = Pattern.compile(
            "\\s*update\\s+(?:only\\s+)?(?:(" + NAME + ")\\s*\\.\\s*)?(" + NAME
                    + ")\\s+(?:(?:as\\s+)?(?!set\\b)\\w++\\s+)?set\\b(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern WHERE = Pattern.compile("\\bwhere\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SETTING =
            Pattern.compile("\\s*(" + NAME + ")\\s*=(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ONLY_NULLS = Pattern.compile(
            "[\\s(]*+(?:" + NAME + "\\s*\\.\\s*)?(" + NAME + ")\\s+is\\s+null[\\s)]*+", Pattern.CASE_INSENSITIVE);

    /** What may leave other rows alone. */
    private static final Pattern OTHER_ROWS =
            Pattern.compile("\\b(?:select|from|join|limit|order|returning)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NULL = Pattern.compile("\\bnull(?:if)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE = Pattern.compile("\\bcase\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSE = Pattern.compile("\\belse\\b", Pattern.CASE_INSENSITIVE);

    private final QualifiedName table;
    private final String column;
    private final Dialect dialect;

    private FilledBySql(QualifiedName table, String column, Dialect dialect) {
        this.table = table;
        this.column = column;
        this.dialect = dialect;
    }

    static boolean fills(Operation operation, QualifiedName table, String column, Dialect dialect) {
        return operation instanceof Operation.ExecuteSql execute
                && statements(execute.sql())
                        .map(UPDATE::matcher)
                        .filter(Matcher::matches)
                        .anyMatch(new FilledBySql(table, column, dialect)::fills);
    }

    private static Stream<String> statements(String sql) {
        String readable = OPAQUE.matcher(sql).replaceAll(found -> found.group(2) == null ? " " : "''");
        return Stream.of(readable.split(";"));
    }

    private boolean fills(Matcher update) {
        String[] parts = WHERE.split(update.group(3), 2);
        return isTable(update.group(1), update.group(2))
                && !OTHER_ROWS.matcher(update.group(3)).find()
                && settings(parts[0]).stream().anyMatch(this::sets)
                && (parts.length == 1 || isForNulls(parts[1]));
    }

    private boolean isTable(@Nullable String schema, String name) {
        String own = Objects.requireNonNullElse(table.schema(), String.valueOf(dialect.usualSchema()));
        return isCalled(name, table.name()) && (schema == null || isCalled(schema, own));
    }

    private boolean sets(String setting) {
        Matcher parts = SETTING.matcher(setting);
        return parts.matches() && isCalled(parts.group(1), column) && isValue(parts.group(2));
    }

    private static boolean isValue(String expression) {
        return !NULL.matcher(expression).find()
                && CASE.matcher(expression).results().count()
                        <= ELSE.matcher(expression).results().count();
    }

    private boolean isForNulls(String condition) {
        Matcher nulls = ONLY_NULLS.matcher(condition);
        return nulls.matches() && isCalled(nulls.group(1), column);
    }

    /** What stands between the commas that are in no parentheses. */
    private static List<String> settings(String list) {
        List<String> settings = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                settings.add(list.substring(begin, at));
                begin = at + 1;
            }
        }
        settings.add(list.substring(begin));
        return settings;
    }

    /** A name in quotes stands for itself. */
    private boolean isCalled(String written, String name) {
        char first = written.charAt(0);
        return first == '"' || first == '`'
                ? written.substring(1, written.length() - 1).equals(name)
                : written.equals(name)
                        || dialect.stored(written.toLowerCase(Locale.ROOT)).equals(name);
    }
}
