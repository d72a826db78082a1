package dev.retort.diff;

/** What is done about something that only the database has. */
public enum DatabaseOnlyPolicy {
    /** It is a difference: an operation drops it, with its hazard. */
    DROP,
    /** It stays, and nothing is said. */
    KEEP,
    /** It stays, and a note says so. */
    REPORT
}
