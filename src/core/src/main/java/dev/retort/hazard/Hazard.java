package dev.retort.hazard;

/**
 * Something that may hurt when an operation runs.
 *
 * @param kind in which way
 * @param reason one sentence: what happens to what, and what can be done
 */
public record Hazard(HazardKind kind, String reason) {}
