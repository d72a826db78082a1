package dev.retort.diff;

import dev.retort.schema.QualifiedName;

/**
 * One thing that a view or another object leans on.
 *
 * @param name the table, view, type, sequence or index
 * @param column the column; empty for a relation as a whole, {@link #TYPE} for a type, {@code (constraint) a_check}
 */
public record Used(QualifiedName name, String column) {

    /** Says that a type is named; that of the rows of a table has its name. */
    public static final String TYPE = "(type)";

    private static final String CONSTRAINT = "(constraint) ";

    /** A constraint, on which its comment leans. */
    static Used constraint(QualifiedName table, String name) {
        return new Used(table, CONSTRAINT + name);
    }

    /** A relation as a whole. */
    static Used whole(QualifiedName name) {
        return new Used(name, "");
    }

    /** A type, or an array of it. */
    static Used type(QualifiedName name) {
        return new Used(name, TYPE);
    }

    /** Whether a view, table or other relation is named as a whole. */
    boolean isWhole() {
        return column.isEmpty();
    }

    /** The thing in the words of a sentence. */
    String words() {
        return isWhole() || column.equals(TYPE) ? name.toString() : name + "." + column;
    }
}
