package dev.retort.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of SQLite's SQL and where it stands in its text: https://www.sqlite.org/lang.html. Blanks and comments are none.
 *
 * @param kind what sort of word
 * @param text the word as it is written
 * @param from the position of its first character
 * @param to the position behind its last one
 */
record SqliteToken(Kind kind, String text, int from, int to) {

    /** What sort of word. */
    enum Kind {
        /** A keyword, or a name without quotes. */
        WORD,
        /** A name in quotes of any style. */
        NAME,
        /** A text or a blob in single quotes, which stands for a name where only a name may stand. */
        STRING,
        /** A number. */
        NUMBER,
        /** Anything else. */
        SYMBOL
    }

    private static final Set<String> PAIRS = Set.of("||", "<=", ">=", "<>", "!=", "==", "<<", ">>", "->");

    /** All words of a text. */
    static List<SqliteToken> of(String sql) {
        List<SqliteToken> tokens = new ArrayList<>();
        int at = behindBlanks(sql, 0);
        while (at < sql.length()) {
            SqliteToken token = at(sql, at);
            tokens.add(token);
            at = behindBlanks(sql, token.to);
        }
        return tokens;
    }

    private static int behindBlanks(String sql, int from) {
        int at = from;
        while (at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = behind(sql, "\n", at);
            } else if (sql.startsWith("/*", at)) {
                at = behind(sql, "*/", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int behind(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static SqliteToken at(String sql, int from) {
        char c = sql.charAt(from);
        if ((c == 'x' || c == 'X') && sql.startsWith("'", from + 1)) {
            return token(Kind.STRING, sql, from, quoted(sql, from + 1, '\''));
        }
        return switch (c) {
            case '\'' -> token(Kind.STRING, sql, from, quoted(sql, from, c));
            case '"', '`' -> token(Kind.NAME, sql, from, quoted(sql, from, c));
            case '[' -> token(Kind.NAME, sql, from, behind(sql, "]", from));
            default -> unquoted(sql, from, c);
        };
    }

    private static SqliteToken unquoted(String sql, int from, char first) {
        boolean decimals = first == '.' && from + 1 < sql.length() && isDigit(sql.charAt(from + 1));
        if (isDigit(first) || decimals) {
            return token(Kind.NUMBER, sql, from, number(sql, from));
        }
        int to = from;
        while (to < sql.length() && isPartOfWord(sql.charAt(to))) {
            to++;
        }
        if (to > from) {
            return token(Kind.WORD, sql, from, to);
        }
        boolean pair = from + 2 <= sql.length() && PAIRS.contains(sql.substring(from, from + 2));
        return token(Kind.SYMBOL, sql, from, from + (pair ? 2 : 1));
    }

    private static int number(String sql, int from) {
        int to = from;
        while (to < sql.length()) {
            char c = sql.charAt(to);
            boolean sign =
                    (c == '+' || c == '-') && "eE".indexOf(sql.charAt(to - 1)) >= 0 && !sql.startsWith("0x", from);
            if (!isPartOfWord(c) && c != '.' && !sign) {
                break;
            }
            to++;
        }
        return to;
    }

    /** The position behind a quoted text, in which a doubled quote stands for one. */
    private static int quoted(String sql, int from, char quote) {
        int at = from + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) != quote) {
                at++;
            } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code sqlite3IsIdChar}: letters, digits, underscores, dollars and all that is not ASCII. */
    private static boolean isPartOfWord(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c >= 0x80;
    }

    private static SqliteToken token(Kind kind, String sql, int from, int to) {
        return new SqliteToken(kind, sql.substring(from, to), from, to);
    }

    /** Whether it is this keyword or symbol. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
    }

    /** Whether it is one of these keywords or symbols. */
    boolean isAny(String... words) {
        for (String word : words) {
            if (is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The name that it stands for, without quotes. */
    String name() {
        if (kind != Kind.NAME && kind != Kind.STRING) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        String quote = text.substring(0, 1);
        return quote.equals("[") ? inner : inner.replace(quote + quote, quote);
    }
}
