package dev.retort.proof;

/** How far the rows of a table go in a trial; each next one asks less of a migration that announced that it may fail on rows. */
enum Filling {
    /** Both ends of every type, and NULL where it is allowed. */
    ENDS,
    /** What fits before the migration and after it, and no NULL. */
    FITTING,
    /** The same, away from the ends of types, where what is computed of them overflows. */
    ORDINARY,
    /** No rows. */
    NONE;

    Filling less() {
        return this == NONE ? NONE : values()[ordinal() + 1];
    }
}
