package dev.retort.database;

import java.util.List;

/** The kinds of objects that are read, each by one query of its own. */
public enum ObjectKind {
    /** The schemas that hold the others. */
    SCHEMAS("schemas", "SCHEMA_NAME"),
    /** Base tables and views. */
    TABLES("tables", "TABLE_SCHEM", "TABLE_NAME", "TABLE_TYPE"),
    /** The columns of base tables. */
    COLUMNS("columns", "TABLE_SCHEM", "TABLE_NAME", "COLUMN_NAME", "ORDINAL_POSITION"),
    /** Primary keys, unique, foreign key and check constraints. */
    CONSTRAINTS("constraints", "CONSTRAINT_SCHEMA", "CONSTRAINT_NAME", "TABLE_NAME", "CONSTRAINT_TYPE"),
    /** The indexes that no constraint owns. */
    INDEXES("indexes", "TABLE_SCHEM", "TABLE_NAME", "INDEX_NAME", "COLUMN_NAME"),
    /** Sequences, those that columns own among them. */
    SEQUENCES("sequences", "SEQUENCE_SCHEMA", "SEQUENCE_NAME"),
    /** Enumeration types. */
    ENUM_TYPES("enumeration types", "TYPE_NAME");

    private final String words;
    private final List<String> keys;

    ObjectKind(String words, String... keys) {
        this.words = words;
        this.keys = List.of(keys);
    }

    /** The kind for people, in the plural. */
    public String words() {
        return words;
    }

    /** The result columns of its query that SchemaCrawler knows, by which it joins rows. */
    List<String> keys() {
        return keys;
    }
}
