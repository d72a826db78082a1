package dev.retort.dialect;

import dev.retort.schema.SequenceOptions;

/**
 * Where a sequence goes on that counts in another way. Servers refuse limits that it stands outside of
 * (https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/sequence.c, {@code init_params}; H2's
 * {@code Sequence.isValid}), so that one which stands before its new limits, or gave no number yet, begins with its new first
 * one in the same statement. One that is beyond its new end is left to the server's refusal, as no number comes after that.
 *
 * @param before how it counted
 * @param after how it counts
 */
record SequenceRestart(SequenceOptions before, SequenceOptions after) {

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
     * Whether it begins with its new first number, as a condition.
     *
     * @param at the number on which it stands, as SQL
     * @param unused whether it gave none yet, as SQL
     */
    String isDue(String at, String unused) {
        return at + " = " + before.firstValue() + unused + " or " + at + (ascends() ? " < " : " > ")
                + after.impliedStart();
    }
}
