package dev.retort.dialect;

/** What becomes of a text of SQL that has several statements. */
public enum SeveralStatements {
    /** All of them are run. */
    RUN,
    /** None of them is run, unless the address allows it. */
    REFUSED,
    /** The first one is run, and the others are passed over without a word. */
    FIRST_ALONE
}
