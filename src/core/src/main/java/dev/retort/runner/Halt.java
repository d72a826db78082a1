package dev.retort.runner;

import org.jspecify.annotations.Nullable;

/**
 * Where a migration stopped.
 *
 * @param done how many of its statements were carried out
 * @param total how many it has
 * @param at the statement that failed; null where all were carried out
 */
record Halt(int done, int total, @Nullable StepStatement at) {}
