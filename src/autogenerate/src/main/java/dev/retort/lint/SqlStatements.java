package dev.retort.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text of SQL apart at the semicolons that end its statements. */
final class SqlStatements {

    /** What a semicolon may stand in without ending anything: comments, texts, names in quotes, PostgreSQL's dollar quotes. */
    private static final Pattern TOKEN = Pattern.compile(
            "--[^\\n]*|/\\*.*?(?:\\*/|\\z)|'(?:[^']|'')*+'?|\"(?:[^\"]|\"\")*+\"?|`[^`]*`?|(\\$\\w*\\$).*?(?:\\1|\\z)|;|[^-/'\"`$;]+|.",
            Pattern.DOTALL);

    private SqlStatements() {}

    /** The statements in order, without their semicolons and without comments; none that is empty. */
    static List<String> of(String sql) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group().equals(";")) {
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

    private static void take(StringBuilder statement, List<String> statements) {
        String text = statement.toString().strip();
        if (!text.isEmpty()) {
            statements.add(text);
        }
        statement.setLength(0);
    }
}
