package dev.retort.schema;

/** When a constraint is checked. */
public enum Deferrability {
    /** At the end of each statement, always. */
    NOT_DEFERRABLE(""),
    /** At the end of each statement, unless the transaction defers it. */
    INITIALLY_IMMEDIATE("deferrable"),
    /** At commit, unless the transaction asks for it at once. */
    INITIALLY_DEFERRED("deferrable initially deferred");

    private final String sql;

    Deferrability(String sql) {
        this.sql = sql;
    }

    /** The clause as SQL writes it, in lower case; empty where it may be left out. */
    public String sql() {
        return sql;
    }
}
