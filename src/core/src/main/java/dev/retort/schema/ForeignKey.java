package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the name; null where nobody said one
 * @param columns the referencing columns
 * @param referencedTable the table they refer to
 * @param referencedColumns its columns, in the order of {@code columns}
 * @param onDelete what happens when the referenced row goes
 * @param onUpdate what happens when the referenced key changes
 * @param matchFull whether a key that is NULL in part is refused (MATCH FULL)
 * @param deferrability when it is checked
 * @param validated whether the rows that were there before it have been checked (PostgreSQL's NOT VALID is false)
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean matchFull,
        Deferrability deferrability,
        boolean validated)
        implements Constraint {

    /** Copies the columns. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** A foreign key without actions. */
    public static ForeignKey of(
            @Nullable String name, List<String> columns, QualifiedName table, List<String> referencedColumns) {
        return new ForeignKey(
                name,
                columns,
                table,
                referencedColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                false,
                Deferrability.NOT_DEFERRABLE,
                true);
    }

    /** The same key under another name. */
    @Override
    public ForeignKey withName(@Nullable String newName) {
        return new ForeignKey(
                newName,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated);
    }

    /** The same key referring to another table. */
    public ForeignKey withReferencedTable(QualifiedName table) {
        return new ForeignKey(
                name, columns, table, referencedColumns, onDelete, onUpdate, matchFull, deferrability, validated);
    }

    /** The same key on other columns, referring to other ones. */
    public ForeignKey withColumns(List<String> newColumns, List<String> newReferenced) {
        return new ForeignKey(
                name,
                newColumns,
                referencedTable,
                newReferenced,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated);
    }

    /** The same key with other actions. */
    public ForeignKey withActions(ReferentialAction delete, ReferentialAction update) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, delete, update, matchFull, deferrability, validated);
    }

    /** The same key, checked at another time. */
    public ForeignKey withDeferrability(Deferrability newDeferrability) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                newDeferrability,
                validated);
    }

    /** The same key, with MATCH FULL or MATCH SIMPLE. */
    public ForeignKey withMatchFull(boolean full) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, onDelete, onUpdate, full, deferrability, validated);
    }

    /** The same key, with the older rows checked or not. */
    public ForeignKey withValidated(boolean newValidated) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                newValidated);
    }
}
