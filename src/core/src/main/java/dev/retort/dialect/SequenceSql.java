package dev.retort.dialect;

import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** How a sequence counts, as SQL writes it; databases differ in small words. */
final class SequenceSql {

    /** MariaDB's words: https://mariadb.com/kb/en/create-sequence/. It caches 1000 values unasked, which is never meant. */
    static final Words MARIADB = new Words("no", "nocache", true);

    private static final Words STANDARD = new Words("no ", "cache 1", false);

    /**
     * The words in which databases differ.
     *
     * @param no what stands before the word for what there is none of
     * @param uncached that no values are fetched ahead
     * @param cachesUnasked whether that must be said
     */
    record Words(String no, String uncached, boolean cachesUnasked) {}

    private SequenceSql() {}

    /** The options in the usual words. */
    static String options(SequenceOptions options, boolean all) {
        return options(options, all, STANDARD);
    }

    /**
     * The options, each behind a blank.
     *
     * @param all whether those that are the server's defaults are written too, as an ALTER needs
     */
    static String options(SequenceOptions options, boolean all, Words words) {
        StringBuilder sql = new StringBuilder();
        if (all || options.increment() != 1) {
            sql.append(" increment by ").append(options.increment());
        }
        limit(sql, "minvalue", options.minimum(), all ? words.no() : null);
        limit(sql, "maxvalue", options.maximum(), all ? words.no() : null);
        if (all || options.start() != null) {
            sql.append(" start with ").append(options.firstValue());
        }
        if (options.cache() != 1) {
            sql.append(" cache ").append(options.cache());
        } else if (all || words.cachesUnasked()) {
            sql.append(' ').append(words.uncached());
        }
        if (all || options.cycle()) {
            sql.append(options.cycle() ? " cycle" : " " + words.no() + "cycle");
        }
        return sql.toString();
    }

    /** The condition that leaves out rows beyond the last number, behind a blank; empty where only the type ends the sequence. */
    static String withinReach(SequenceOptions options, String column) {
        Long last = options.increment() < 0 ? options.minimum() : options.maximum();
        return last == null ? "" : " where " + column + (options.increment() < 0 ? " >= " : " <= ") + last;
    }

    /** A limit, or that there is none, in the word given for it; nothing where that is null. */
    private static void limit(StringBuilder sql, String word, @Nullable Long value, @Nullable String no) {
        if (value != null) {
            sql.append(' ').append(word).append(' ').append(value);
        } else if (no != null) {
            sql.append(' ').append(no).append(word);
        }
    }

    /** The options in parentheses behind IDENTITY; empty where all are the server's defaults. */
    static String inParentheses(SequenceOptions options) {
        String text = options(options, false).strip();
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
