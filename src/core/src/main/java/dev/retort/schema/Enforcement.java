package dev.retort.schema;

/** Which rows a foreign key or check constraint holds for. */
public enum Enforcement {
    /** All rows, those among them that were there before it. */
    VALIDATED(""),
    /** Rows written since it was added; those before it have not been checked (PostgreSQL's NOT VALID). */
    NOT_VALID("not valid"),
    /** None; it only says what is meant (SQL:2016's NOT ENFORCED, PostgreSQL 18). */
    NOT_ENFORCED("not enforced");

    private final String sql;

    Enforcement(String sql) {
        this.sql = sql;
    }

    /** The clause as SQL writes it, in lower case; empty where it may be left out. */
    public String sql() {
        return sql;
    }
}
