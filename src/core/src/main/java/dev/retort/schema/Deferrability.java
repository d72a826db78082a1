package dev.retort.schema;

/** When a constraint is checked. */
public enum Deferrability {
    /** At the end of each statement, always. */
    NOT_DEFERRABLE,
    /** At the end of each statement, unless the transaction defers it. */
    INITIALLY_IMMEDIATE,
    /** At commit, unless the transaction asks for it at once. */
    INITIALLY_DEFERRED
}
