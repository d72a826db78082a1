package dev.retort.database;

/** Takes off the parentheses that servers put around the expressions they print. */
final class Parentheses {

    private Parentheses() {}

    /** The expression without the parentheses around the whole of it, however many there are. */
    static String strip(String sql) {
        String inner = sql.strip();
        while (inner.startsWith("(") && closing(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the first parenthesis is closed, passing over string literals and quoted names; -1 where it is not. */
    private static int closing(String sql) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                // A doubled quote ends the literal and begins it again, which comes to the same.
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
