package dev.retort.hibernate.ddl;

import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** The clauses that say how a sequence counts: {@code start with 10 increment by 5 minvalue 1 cache 20 cycle}. */
final class SequenceClauses {

    private @Nullable Long start;
    private long increment = 1;
    private @Nullable Long minimum;
    private @Nullable Long maximum;
    private long cache = 1;
    private boolean cycle;

    private SequenceClauses() {}

    /** The options in a span of a text; what is not understood counts for nothing. */
    static SequenceOptions parse(SqlText text, int from, int to) {
        SequenceClauses clauses = new SequenceClauses();
        for (int i = from; i < to; i++) {
            clauses.accept(text, i);
        }
        return new SequenceOptions(
                clauses.start, clauses.increment, clauses.minimum, clauses.maximum, clauses.cache, clauses.cycle);
    }

    private void accept(SqlText text, int i) {
        boolean no = text.at(i - 1, "no");
        if (text.at(i, "start")) {
            start = number(text, text.at(i + 1, "with") ? i + 2 : i + 1);
        } else if (text.at(i, "increment")) {
            Long step = number(text, text.at(i + 1, "by") ? i + 2 : i + 1);
            increment = step == null ? 1 : step;
        } else if (text.at(i, "minvalue") && !no) {
            minimum = number(text, i + 1);
        } else if (text.at(i, "maxvalue") && !no) {
            maximum = number(text, i + 1);
        } else if (text.at(i, "cache") && !no) {
            Long kept = number(text, i + 1);
            cache = kept == null ? 1 : kept;
        } else if (text.at(i, "cycle")) {
            cycle = !no;
        }
    }

    private static @Nullable Long number(SqlText text, int position) {
        boolean negative = text.at(position, "-");
        Token token = text.token(negative ? position + 1 : position);
        if (token.kind() != Token.Kind.NUMBER) {
            return null;
        }
        try {
            return Long.valueOf((negative ? "-" : "") + token.text());
        } catch (NumberFormatException notALong) {
            return null;
        }
    }
}
