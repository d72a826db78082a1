package dev.retort.dialect;

import dev.retort.schema.SequenceOptions;

/**
 * Where a sequence goes on that counts in another way. PostgreSQL refuses limits that it stands outside of
 * (https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/sequence.c, {@code init_params}), so that one
 * which stands before its new limits, or gave no number yet, begins with its new first one in the same statement. One that is
 * beyond its new end is left to the server's refusal, as no number comes after that.
 *
 * @param before how it counted
 * @param after how it counts
 */
record PostgreSqlRestart(SequenceOptions before, SequenceOptions after) {

    /** Whether the sequence may stand where it cannot go on from. */
    boolean isNeeded() {
        long first = before.firstValue();
        return ascends()
                ? least() < after.impliedStart() || after.maximum() != null && first > after.maximum()
                : greatest() > after.impliedStart() || after.minimum() != null && first < after.minimum();
    }

    private boolean ascends() {
        return after.increment() > 0;
    }

    /** The least number that it can stand on. */
    private long least() {
        if (before.minimum() != null) {
            return before.minimum();
        }
        return before.increment() > 0 ? before.impliedStart() : Long.MIN_VALUE;
    }

    private long greatest() {
        if (before.maximum() != null) {
            return before.maximum();
        }
        return before.increment() > 0 ? Long.MAX_VALUE : before.impliedStart();
    }

    /**
     * The statement with what lets it go on.
     *
     * @param sequence the quoted name of the sequence, as an expression
     * @param alter the statement that changes how it counts, as an expression
     */
    String in(String sequence, String alter) {
        return PostgreSqlBlock.of(
                " declare last_value bigint; is_called boolean; begin execute 'select last_value, is_called from ' || "
                        + sequence + " into last_value, is_called; execute " + alter
                        + " || case when last_value = " + before.firstValue() + " and not is_called or last_value "
                        + (ascends() ? "< " : "> ") + after.impliedStart() + " then ' restart with "
                        + after.firstValue()
                        + "' else '' end; end ");
    }
}
