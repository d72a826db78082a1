package dev.retort.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a trigger, routine or event of MySQL and MariaDB, as somebody wrote it.
 *
 * @param sql the text
 * @param quotesNames whether names stand in double quotes, in which texts stand otherwise (ANSI_QUOTES)
 */
record MySqlBody(String sql, boolean quotesNames) {

    /** A name in backquotes, a text in either quotes, or a comment; what stands in one for the server alone is none. */
    private static final Pattern TOKEN = Pattern.compile(
            "`(?:[^`]|``)*+`|'(?:[^'\\\\]|''|\\\\.)*+'|\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"|--(?=\\s)[^\\n]*|#[^\\n]*|/\\*(?!!|M!)(?s:.*?)\\*/");

    /** The same without literals and comments, all names that have quotes in backquotes. */
    String withoutTexts() {
        return TOKEN.matcher(sql)
                .replaceAll(
                        token -> Matcher.quoteReplacement(isName(token.group()) ? backquoted(token.group()) : "''"));
    }

    /** That, in which names of the schema of the connection stand without it. */
    String plain(String home) {
        String name = Pattern.quote(home);
        return withoutTexts().replaceAll("(?<![\\w`.$])(?:`" + name + "`|" + name + "(?![\\w$]))\\s*\\.\\s*", "");
    }

    private boolean isName(String token) {
        return token.startsWith("`") || quotesNames && token.startsWith("\"");
    }

    private static String backquoted(String name) {
        return name.startsWith("`") ? name : "`" + name.substring(1, name.length() - 1) + "`";
    }
}
