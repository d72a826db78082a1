package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Renamed columns that conditions, generated columns and indexed expressions do not follow, as MySQL refuses to rename what they
 * name (errors 3108, 3837 and 3959): those go before the rename and come back behind it.
 */
final class StuckRenames {

    /** No rename is stuck. */
    static final StuckRenames NONE = new StuckRenames(List.of());

    private final List<Operation.RenameColumn> renames;

    private StuckRenames(List<Operation.RenameColumn> renames) {
        this.renames = renames;
    }

    /** Those among the renames of a migration; none on a server whose expressions follow. */
    static StuckRenames among(List<Operation> renamed, Dialect dialect) {
        return dialect.renamesInExpressions()
                ? NONE
                : new StuckRenames(renamed.stream()
                        .filter(Operation.RenameColumn.class::isInstance)
                        .map(Operation.RenameColumn.class::cast)
                        .toList());
    }

    /** Whether an expression of a table names a column by the name that it has behind its rename. */
    boolean isIn(QualifiedName table, String sql) {
        return renames.stream().anyMatch(rename -> rename.table().equals(table) && Mention.of(rename.to(), sql));
    }

    /** Whether a column is computed from a renamed one. */
    boolean isIn(QualifiedName table, Column column) {
        return column.generated() != null && isIn(table, column.generated().sql());
    }

    /**
     * The same operations with what is in the way of a rename dropped before it, by the names of then.
     *
     * @param operations in their order
     * @param start the schema before them
     */
    List<Operation> madeWayFor(List<Operation> operations, Schema start, Dialect dialect) {
        if (renames.isEmpty()) {
            return operations;
        }
        List<Operation> left = new ArrayList<>(operations);
        List<Operation> sorted = new ArrayList<>();
        Schema schema = start;
        while (!left.isEmpty()) {
            Operation next = left.remove(0);
            if (next instanceof Operation.RenameColumn rename) {
                for (Operation drop : inTheWay(rename, schema)) {
                    if (left.removeIf(other -> isSameDrop(drop, other))) {
                        sorted.add(drop);
                        schema = drop.applyTo(schema, dialect);
                    }
                }
            }
            if (next instanceof Operation.RenameColumn || next instanceof Operation.RenameTable) {
                schema = next.applyTo(schema, dialect);
            }
            sorted.add(next);
        }
        return sorted;
    }

    /** What leans on generated columns goes before these do. */
    private static List<Operation> inTheWay(Operation.RenameColumn rename, Schema schema) {
        Table table = schema.tables().stream()
                .filter(one -> one.name().equals(rename.table()))
                .findFirst()
                .orElseThrow();
        List<Column> computed = table.columns().stream()
                .filter(column -> column.generated() != null
                        && Mention.of(rename.from(), column.generated().sql()))
                .toList();
        List<String> names = Stream.concat(
                        Stream.of(rename.from()), computed.stream().map(Column::name))
                .toList();
        List<String> gone = names.subList(1, names.size());
        List<Operation> drops = new ArrayList<>();
        table.foreignKeys().stream()
                .filter(key -> key.columns().stream().anyMatch(gone::contains))
                .forEach(key -> drops.add(new Operation.DropConstraint(table.name(), key)));
        table.indexes().stream()
                .filter(index -> isOver(index, names, gone))
                .forEach(index -> drops.add(new Operation.DropIndex(table.name(), index)));
        table.uniqueConstraints().stream()
                .filter(unique -> unique.columns().stream().anyMatch(gone::contains))
                .forEach(unique -> drops.add(new Operation.DropConstraint(table.name(), unique)));
        table.checkConstraints().stream()
                .filter(check -> mentions(check, names))
                .forEach(check -> drops.add(new Operation.DropConstraint(table.name(), check)));
        computed.forEach(column -> drops.add(new Operation.DropColumn(table.name(), column)));
        return drops;
    }

    private static boolean isOver(Index index, List<String> names, List<String> gone) {
        return index.parts().stream()
                .anyMatch(part -> part.expression() ? mentions(part, names) : gone.contains(part.text()));
    }

    private static boolean mentions(IndexPart part, List<String> names) {
        return names.stream().anyMatch(name -> Mention.of(name, part.text()));
    }

    private static boolean mentions(CheckConstraint check, List<String> names) {
        return names.stream().anyMatch(name -> Mention.of(name, check.expression()));
    }

    private static boolean isSameDrop(Operation drop, Operation other) {
        if (drop instanceof Operation.DropConstraint one && other instanceof Operation.DropConstraint two) {
            return one.table().equals(two.table())
                    && Objects.equals(one.constraint().name(), two.constraint().name());
        }
        if (drop instanceof Operation.DropIndex one && other instanceof Operation.DropIndex two) {
            return one.table().equals(two.table())
                    && Objects.equals(one.index().name(), two.index().name());
        }
        return drop instanceof Operation.DropColumn one
                && other instanceof Operation.DropColumn two
                && one.table().equals(two.table())
                && one.column().name().equals(two.column().name());
    }
}
