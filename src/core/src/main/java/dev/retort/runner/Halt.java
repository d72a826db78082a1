package dev.retort.runner;

import org.jspecify.annotations.Nullable;

/**
 * Where a migration stopped.
 *
 * @param done how many of its statements were carried out
 * @param total how many it has
 * @param at the statement that failed; null where all were carried out
 * @param holder who holds what that statement waited for in vain; null where that is not why it failed
 * @param unvalidated the constraint, with its table, that stands and holds for the rows to come alone; null where there is none
 * @param count the query that counts the rows that break it, and all; empty where there is none
 * @param advice what to do about it, as sentences; empty where the refusal itself says that
 */
record Halt(
        int done,
        int total,
        @Nullable StepStatement at,
        @Nullable String holder,
        @Nullable String unvalidated,
        String count,
        String advice) {

    /** A migration that stopped at a statement, of which no more is known. */
    Halt(int done, int total, @Nullable StepStatement at, @Nullable String holder) {
        this(done, total, at, holder, null, "", "");
    }

    /** The same, leaving a constraint that holds for the rows to come alone. */
    Halt leaving(String constraint, String countOfBroken) {
        return new Halt(done, total, at, holder, constraint, countOfBroken, advice);
    }

    /** The same, with what to do about it. */
    Halt advising(String sentences) {
        return new Halt(done, total, at, holder, unvalidated, count, sentences);
    }
}
