package dev.retort.schema;

/** What happens to the referencing rows when the referenced row goes or its key changes. */
public enum ReferentialAction {
    /** The statement fails, at the latest when the constraint is checked. */
    NO_ACTION("no action"),
    /** The statement fails at once. */
    RESTRICT("restrict"),
    /** The referencing rows go, or change, too. */
    CASCADE("cascade"),
    /** The referencing columns become NULL. */
    SET_NULL("set null"),
    /** The referencing columns take their default. */
    SET_DEFAULT("set default");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** The action as SQL writes it, in lower case. */
    public String sql() {
        return sql;
    }
}
