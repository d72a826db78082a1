package dev.retort.database;

import java.util.ArrayList;
import java.util.List;

/** Cuts a SQL text where no parenthesis and no quote is open. */
final class SqlWords {

    private SqlWords() {}

    /** The parts between the separators, without blanks around them and without empty ones; a blank stands for any. */
    static List<String> split(String sql, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                i = closing(sql, i);
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (depth == 0 && isSeparator(c, separator)) {
                add(parts, sql.substring(from, i));
                from = i + 1;
            }
        }
        add(parts, sql.substring(Math.min(from, sql.length())));
        return parts;
    }

    private static boolean isSeparator(char c, char separator) {
        return separator == ' ' ? Character.isWhitespace(c) : c == separator;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /** Where a quote is closed; a doubled one closes and opens again, a backslash in a literal takes the next letter along. */
    static int closing(String sql, int open) {
        char quote = sql.charAt(open);
        for (int i = open + 1; i < sql.length(); i++) {
            if (sql.charAt(i) == '\\' && quote != '`') {
                i++;
            } else if (sql.charAt(i) == quote) {
                return i;
            }
        }
        return sql.length() - 1;
    }
}
