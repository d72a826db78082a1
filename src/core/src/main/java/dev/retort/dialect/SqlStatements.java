package dev.retort.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text of SQL apart at the semicolons that end its statements. */
public final class SqlStatements {

    /**
     * What a semicolon may stand in without ending anything: comments, texts, names in quotes, PostgreSQL's dollar quotes; names in
     * brackets, which are arrays elsewhere, in which a semicolon stands in quotes only.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "--[^\\n]*|/\\*.*?(?:\\*/|\\z)|'(?:[^']|'')*+'?|\"(?:[^\"]|\"\")*+\"?|`[^`]*`?|\\[[^\\]'\"`$]*]|(\\$\\w*\\$).*?(?:\\1|\\z)|;|[^-/'\"`\\[$;]+|.",
            Pattern.DOTALL);

    /** What has statements of its own, up to the END of its BEGIN. */
    private static final Pattern ROUTINE = Pattern.compile(
            "create\\s+(?:or\\s+\\w+\\s+|(?:temp|temporary|aggregate|constraint)\\s+|definer\\s*=\\s*\\S+\\s+)*"
                    + "(?:trigger|procedure|function|event)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED =
            Pattern.compile("'(?:[^']|'')*+'|\"[^\"]*\"|`[^`]*`|\\[[^\\]'\"`$]*]|(\\$\\w*\\$).*?\\1", Pattern.DOTALL);

    /** What ends with END, and ends; IF, LOOP and their like have an END of their own words. Behind a dot it is a column. */
    private static final Pattern BLOCK = Pattern.compile(
            "\\bend\\s+(?:if|loop|while|repeat|for)\\b|(?<!\\.)\\b(begin|case)\\b|(?<!\\.)\\b(end)\\b(?:\\s+case\\b)?",
            Pattern.CASE_INSENSITIVE);

    private SqlStatements() {}

    /** The statements in order, without their semicolons and without comments; none that is empty. */
    public static List<String> of(String sql) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group().equals(";") && !isWithin(statement)) {
                take(statement, statements);
            } else {
                statement.append(isComment(token.group()) ? " " : token.group());
            }
        }
        take(statement, statements);
        return statements;
    }

    /** What MySQL and MariaDB execute is none: https://dev.mysql.com/doc/refman/8.4/en/comments.html. */
    private static boolean isComment(String token) {
        boolean executed = token.startsWith("/*!") || token.startsWith("/*M!");
        return token.startsWith("--") || token.startsWith("/*") && !executed;
    }

    /** Whether a routine or trigger goes on behind a semicolon. */
    private static boolean isWithin(CharSequence statement) {
        if (!ROUTINE.matcher(statement.toString().strip()).lookingAt()) {
            return false;
        }
        int open = 0;
        Matcher word = BLOCK.matcher(QUOTED.matcher(statement).replaceAll("''"));
        while (word.find()) {
            open = Math.max(0, open + (word.group(1) != null ? 1 : word.group(2) != null ? -1 : 0));
        }
        return open > 0;
    }

    private static void take(StringBuilder statement, List<String> statements) {
        String text = statement.toString().strip();
        if (!text.isEmpty()) {
            statements.add(text);
        }
        statement.setLength(0);
    }
}
