package dev.retort.proof;

/** How far the rows of a table go in a trial; each next one asks less of a migration that announced that it may fail on rows. */
enum Filling {
    /** Both ends of every type, and NULL where it is allowed. */
    ENDS,
    /** What fits before the migration and after it, and no NULL. */
    FITTING,
    /** No rows. */
    NONE;

    Filling less() {
        return this == ENDS ? FITTING : NONE;
    }
}
