package dev.retort.hibernate.ddl;

import java.util.ArrayList;
import java.util.List;

/**
 * A SQL text and its tokens, with questions about positions in it. A position is the number of a token; one behind the
 * last token is allowed everywhere and matches nothing.
 */
final class SqlText {

    private static final Token END = new Token(Token.Kind.SYMBOL, "", 0, 0);

    private final String sql;
    private final List<Token> tokens;

    SqlText(String sql) {
        this.sql = sql;
        this.tokens = Lexer.tokens(sql);
    }

    int size() {
        return tokens.size();
    }

    Token token(int position) {
        return position >= 0 && position < tokens.size() ? tokens.get(position) : END;
    }

    /** Whether these keywords or symbols stand at the position, one after the other. */
    boolean at(int position, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!token(position + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The position behind what begins here: behind the closing parenthesis, or behind the single token. */
    int after(int position) {
        return at(position, "(") ? closing(position) + 1 : position + 1;
    }

    /** The position of the parenthesis that closes the one at the position; the end where none does. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += token(i).is("(") ? 1 : token(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return size();
    }

    /** The first position, from the given one on and outside parentheses, of these keywords; the end where there is none. */
    int find(int from, String... words) {
        int i = from;
        while (i < size() && !at(i, words)) {
            i = after(i);
        }
        return Math.min(i, size());
    }

    /** The text from one token to another, exclusive, as it was written. */
    String slice(int from, int to) {
        int end = Math.min(to, size());
        return from >= end
                ? ""
                : sql.substring(token(from).start(), token(end - 1).end());
    }

    /** What stands between the parentheses that open at the position, without further parentheses around all of it. */
    String inside(int open) {
        int from = open;
        int close = closing(open);
        while (at(from + 1, "(") && closing(from + 1) == close - 1) {
            from++;
            close--;
        }
        return slice(from + 1, close);
    }

    /** The spans between the commas of the parentheses that open at the position. */
    List<Span> elements(int open) {
        List<Span> spans = new ArrayList<>();
        int close = closing(open);
        int from = open + 1;
        for (int i = from; i < close; i = after(i)) {
            if (at(i, ",")) {
                spans.add(new Span(from, i));
                from = i + 1;
            }
        }
        if (from < close) {
            spans.add(new Span(from, close));
        }
        return spans;
    }

    /**
     * Two positions.
     *
     * @param from the first
     * @param to the one behind the last
     */
    record Span(int from, int to) {}
}
