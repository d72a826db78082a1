package dev.retort.operation;

/** The kinds of objects that a migration can drop by name alone. */
public enum ObjectKind {
    /** A table. */
    TABLE("table"),
    /** A column of a table. */
    COLUMN("column"),
    /** A primary key. */
    PRIMARY_KEY("primary key"),
    /** A unique constraint. */
    UNIQUE_CONSTRAINT("unique"),
    /** A foreign key. */
    FOREIGN_KEY("foreign key"),
    /** A check constraint. */
    CHECK_CONSTRAINT("check"),
    /** An exclusion constraint. */
    EXCLUSION_CONSTRAINT("exclusion"),
    /** An index. */
    INDEX("index"),
    /** A sequence. */
    SEQUENCE("sequence"),
    /** An enumeration type. */
    ENUM_TYPE("enum"),
    /** A composite type. */
    COMPOSITE_TYPE("type"),
    /** A view. */
    VIEW("view"),
    /** A view that keeps its rows. */
    MATERIALIZED_VIEW("materialized view");

    private final String label;

    ObjectKind(String label) {
        this.label = label;
    }

    /** The kind in the words of a summary line. */
    public String label() {
        return label;
    }

    /** Whether an object of this kind belongs to a table. */
    public boolean isPartOfTable() {
        return this == COLUMN || this == INDEX || isConstraint();
    }

    /** Whether it is a constraint of a table. */
    public boolean isConstraint() {
        return this == PRIMARY_KEY
                || this == UNIQUE_CONSTRAINT
                || this == FOREIGN_KEY
                || this == CHECK_CONSTRAINT
                || this == EXCLUSION_CONSTRAINT;
    }
}
