package dev.retort.dialect;

import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** How a sequence counts, as SQL writes it. */
final class SequenceSql {

    private SequenceSql() {}

    /**
     * The options, each behind a blank.
     *
     * @param all whether those that are the server's defaults are written too, as an ALTER needs
     */
    static String options(SequenceOptions options, boolean all) {
        StringBuilder sql = new StringBuilder();
        if (all || options.increment() != 1) {
            sql.append(" increment by ").append(options.increment());
        }
        limit(sql, "minvalue", options.minimum(), all);
        limit(sql, "maxvalue", options.maximum(), all);
        if (options.start() != null) {
            sql.append(" start with ").append(options.start());
        } else if (all) {
            sql.append(" start with ").append(impliedStart(options));
        }
        if (all || options.cache() != 1) {
            sql.append(" cache ").append(options.cache());
        }
        if (options.cycle()) {
            sql.append(" cycle");
        } else if (all) {
            sql.append(" no cycle");
        }
        return sql.toString();
    }

    /** The number that the sequence gives first. */
    static long firstValue(SequenceOptions options) {
        return options.start() == null ? impliedStart(options) : options.start();
    }

    /** The condition that leaves out rows beyond the last number, behind a blank; empty where only the type ends the sequence. */
    static String withinReach(SequenceOptions options, String column) {
        Long last = options.increment() < 0 ? options.minimum() : options.maximum();
        return last == null ? "" : " where " + column + (options.increment() < 0 ? " >= " : " <= ") + last;
    }

    private static long impliedStart(SequenceOptions options) {
        if (options.increment() < 0) {
            return options.maximum() == null ? -1 : options.maximum();
        }
        return options.minimum() == null ? 1 : options.minimum();
    }

    private static void limit(StringBuilder sql, String word, @Nullable Long value, boolean all) {
        if (value != null) {
            sql.append(' ').append(word).append(' ').append(value);
        } else if (all) {
            sql.append(" no ").append(word);
        }
    }

    /** The options in parentheses behind IDENTITY; empty where all are the server's defaults. */
    static String inParentheses(SequenceOptions options) {
        String text = options(options, false).strip();
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
