package dev.retort.dialect;

/** What becomes of the values of a column that do not fit its new type. */
public enum UnfitValues {
    /** The server refuses them, or rounds or cuts them. */
    REFUSED,
    /** They stay as they are. */
    KEPT,
    /** They stay as they are, and texts that read as a number become it. */
    READ_AS_NUMBERS,
    /** They stay as they are, and numbers keep 15 digits. */
    ROUNDED,
    /** There are none that anybody would read otherwise. */
    NONE
}
