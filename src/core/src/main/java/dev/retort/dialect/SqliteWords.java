package dev.retort.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of SQLite's SQL with its words; positions count words, as {@link SqliteToken} counts characters.
 *
 * @param sql the text
 * @param tokens its words
 */
record SqliteWords(String sql, List<SqliteToken> tokens) {

    /** Reads the words of a text. */
    static SqliteWords of(String sql) {
        return new SqliteWords(sql, SqliteToken.of(sql));
    }

    int size() {
        return tokens.size();
    }

    SqliteToken get(int position) {
        return tokens.get(position);
    }

    /** Whether these keywords or symbols stand at the position, one behind the other. */
    boolean at(int position, String... words) {
        if (position + words.length > size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!get(position + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first position from the given one on where one of the words stands outside parentheses; the size where none does. */
    int find(int from, String... words) {
        int at = from;
        while (at < size() && !get(at).isAny(words)) {
            at = after(at);
        }
        return Math.min(at, size());
    }

    /** The position behind the word, or behind the parenthesis that it opens. */
    int after(int position) {
        if (!at(position, "(")) {
            return position + 1;
        }
        int depth = 0;
        for (int i = position; i < size(); i++) {
            depth += get(i).is("(") ? 1 : get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return size();
    }

    /** The text of the words between two positions. */
    String slice(int from, int to) {
        return from >= to ? "" : sql.substring(get(from).from(), get(to - 1).to());
    }

    /** What stands in the parenthesis that opens at the position. */
    String inside(int open) {
        return slice(open + 1, after(open) - 1);
    }

    /** The name with which each element of the parenthesis that opens at the position begins. */
    List<String> names(int open) {
        List<String> names = new ArrayList<>();
        elements(open).forEach(element -> names.add(get(element.from()).name()));
        return names;
    }

    /** The elements of the parenthesis that opens at the position, with commas between them. */
    List<Range> elements(int open) {
        List<Range> elements = new ArrayList<>();
        int end = after(open) - 1;
        int from = open + 1;
        while (from < end) {
            int to = Math.min(find(from, ","), end);
            elements.add(new Range(from, to));
            from = to + 1;
        }
        return elements;
    }

    /**
     * Some words that follow each other.
     *
     * @param from the position of the first
     * @param to the position behind the last
     */
    record Range(int from, int to) {}
}
