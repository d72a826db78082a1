package dev.retort.hazard;

/** In which way an operation may hurt. */
public enum HazardKind {
    /** Rows or values are gone. */
    DATA_LOSS("DATA LOSS"),
    /** The statement fails on rows that are there. */
    FAILS_ON_ROWS("MAY FAIL"),
    /** The server knows no way from one type to the other. */
    NO_CONVERSION("NO CONVERSION"),
    /** What is dropped and added may be one thing under two names. */
    LIKELY_RENAME("RENAMED?"),
    /** It runs, and wants a look; so too what an operation of the user's own says of itself. */
    CAUTION("CAUTION");

    private final String label;

    HazardKind(String label) {
        this.label = label;
    }

    /** The kind in capitals, as it stands above a line of a migration file. */
    public String label() {
        return label;
    }
}
