package dev.retort.migration;

/**
 * The state of an object before a change.
 *
 * @param <T> what kind of definition it is
 * @param value the state
 */
public record From<T>(T value) {}
