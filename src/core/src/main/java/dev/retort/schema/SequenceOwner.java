package dev.retort.schema;

/**
 * The column with which a sequence goes: the server drops both together.
 *
 * @param table the column's table
 * @param column the column
 */
public record SequenceOwner(QualifiedName table, String column) {

    @Override
    public String toString() {
        return table + "." + column;
    }
}
