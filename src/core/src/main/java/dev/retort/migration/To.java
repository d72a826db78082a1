package dev.retort.migration;

/**
 * The state of an object after a change.
 *
 * @param <T> what kind of definition it is
 * @param value the state
 */
public record To<T>(T value) {}
