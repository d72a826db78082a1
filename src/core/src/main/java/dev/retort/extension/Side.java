package dev.retort.extension;

/** The two sides of a comparison. */
public enum Side {
    /** The database. */
    CURRENT,
    /** The entities. */
    DESIRED
}
