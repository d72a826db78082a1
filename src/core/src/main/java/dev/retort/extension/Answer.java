package dev.retort.extension;

/** What a comparator says about two columns. */
public enum Answer {
    /** They mean the same, however they are written. */
    EQUAL,
    /** They differ, even where the server would write them alike. */
    DIFFERENT,
    /** It is the comparator's to say, and it cannot: no operation, but a line in the report. */
    CANNOT_TELL,
    /** The next comparator, or Retort, is to say. */
    NOT_MINE
}
