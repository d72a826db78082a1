package dev.retort.runner;

import org.jspecify.annotations.Nullable;

/**
 * Where a migration stopped.
 *
 * @param done how many of its statements were carried out
 * @param total how many it has
 * @param at the statement that failed; null where all were carried out
 * @param holder who holds what that statement waited for in vain; null where that is not why it failed
 */
record Halt(
        int done,
        int total,
        @Nullable StepStatement at,
        @Nullable String holder) {}
