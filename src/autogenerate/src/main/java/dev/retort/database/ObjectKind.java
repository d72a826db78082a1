package dev.retort.database;

/** The kinds of objects that are read, each by one query of its own. */
public enum ObjectKind {
    /** The schemas that hold the others. */
    SCHEMAS("schemas"),
    /** Base tables and views. */
    TABLES("tables"),
    /** The columns of base tables. */
    COLUMNS("columns"),
    /** Primary keys, unique, foreign key and check constraints. */
    CONSTRAINTS("constraints"),
    /** The indexes that no constraint owns. */
    INDEXES("indexes"),
    /** Sequences, those that columns own among them. */
    SEQUENCES("sequences"),
    /** Enumeration types. */
    ENUM_TYPES("enumeration types");

    private final String words;

    ObjectKind(String words) {
        this.words = words;
    }

    /** The kind for people, in the plural. */
    public String words() {
        return words;
    }
}
