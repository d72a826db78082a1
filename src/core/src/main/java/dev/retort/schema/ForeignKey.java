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
 * @param onDeleteColumns the columns that SET NULL or SET DEFAULT sets then; empty for all
 * @param onUpdate what happens when the referenced key changes
 * @param matchFull whether a key that is NULL in part is refused (MATCH FULL)
 * @param deferrability when it is checked
 * @param enforcement which rows it holds for
 * @param period whether the last columns are periods, of which the referenced ones cover the referencing (SQL's PERIOD)
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        List<String> onDeleteColumns,
        ReferentialAction onUpdate,
        boolean matchFull,
        Deferrability deferrability,
        Enforcement enforcement,
        boolean period)
        implements Constraint {

    /** Copies the columns. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    /** A foreign key in which nothing is a period. */
    public ForeignKey(
            @Nullable String name,
            List<String> columns,
            QualifiedName referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete,
            List<String> onDeleteColumns,
            ReferentialAction onUpdate,
            boolean matchFull,
            Deferrability deferrability,
            Enforcement enforcement) {
        this(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                matchFull,
                deferrability,
                enforcement,
                false);
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
                List.of(),
                ReferentialAction.NO_ACTION,
                false,
                Deferrability.NOT_DEFERRABLE,
                Enforcement.VALIDATED,
                false);
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
                onDeleteColumns,
                onUpdate,
                matchFull,
                deferrability,
                enforcement,
                period);
    }

    /** The same key referring to another table. */
    public ForeignKey withReferencedTable(QualifiedName table) {
        return new ForeignKey(
                name,
                columns,
                table,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                matchFull,
                deferrability,
                enforcement,
                period);
    }

    /** The same key on other columns, referring to other ones. */
    public ForeignKey withColumns(List<String> newColumns, List<String> newReferenced) {
        return new ForeignKey(
                name,
                newColumns,
                referencedTable,
                newReferenced,
                onDelete,
                onDeleteColumns,
                onUpdate,
                matchFull,
                deferrability,
                enforcement,
                period);
    }

    /** The same key with other actions. */
    public ForeignKey withActions(ReferentialAction delete, ReferentialAction update) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                delete,
                onDeleteColumns,
                update,
                matchFull,
                deferrability,
                enforcement,
                period);
    }

    /** The same key, checked at another time. */
    public ForeignKey withDeferrability(Deferrability newDeferrability) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                matchFull,
                newDeferrability,
                enforcement,
                period);
    }

    /** The same key, with MATCH FULL or MATCH SIMPLE. */
    public ForeignKey withMatchFull(boolean full) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                full,
                deferrability,
                enforcement,
                period);
    }

    /** The same key, holding for other rows. */
    public ForeignKey withEnforcement(Enforcement newEnforcement) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                matchFull,
                deferrability,
                newEnforcement,
                period);
    }

    /** The same key, of which SET NULL or SET DEFAULT sets some columns when the referenced row goes; empty for all. */
    public ForeignKey withOnDeleteColumns(List<String> newColumns) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                newColumns,
                onUpdate,
                matchFull,
                deferrability,
                enforcement,
                period);
    }

    /** The same key, whose last columns are periods or are none. */
    public ForeignKey withPeriod(boolean newPeriod) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onDeleteColumns,
                onUpdate,
                matchFull,
                deferrability,
                enforcement,
                newPeriod);
    }
}
