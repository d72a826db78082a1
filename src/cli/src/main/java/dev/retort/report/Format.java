package dev.retort.report;

/** How a report is written. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs: one document, as {@link JsonDocument} says. */
    JSON
}
