package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets a table that keeps none of its columns get a new one before it loses its last, as most servers have no table without
 * columns.
 */
final class LastColumns {

    private final Schema current;

    /**
     * Tables as they are.
     *
     * @param current what the operations start from
     */
    LastColumns(Schema current) {
        this.current = current;
    }

    /** The same operations, in which no table is without columns on the way. */
    List<Operation> keptIn(List<Operation> operations) {
        List<Operation> kept = new ArrayList<>(operations);
        current.tables().stream()
                .filter(table -> losesAll(table, operations))
                .forEach(table -> keepOne(table.name(), kept));
        return kept;
    }

    private static boolean losesAll(Table table, List<Operation> operations) {
        Set<String> dropped = drops(table.name(), operations).stream()
                .map(drop -> drop.column().name())
                .collect(Collectors.toSet());
        return !dropped.isEmpty() && table.columns().stream().map(Column::name).allMatch(dropped::contains);
    }

    private static void keepOne(QualifiedName table, List<Operation> operations) {
        List<Operation.AddColumn> added = adds(table, operations);
        last(drops(table, operations), added)
                .ifPresent(drop -> first(added, drop).ifPresent(add -> {
                    operations.remove(drop);
                    operations.add(operations.indexOf(add) + 1, drop);
                }));
    }

    /** One whose name is not taken meanwhile; rather one that is not numbered, as a table numbers one column only. */
    private static Optional<Operation.DropColumn> last(
            List<Operation.DropColumn> drops, List<Operation.AddColumn> adds) {
        List<Operation.DropColumn> free = new ArrayList<>(drops.stream()
                .filter(drop -> adds.stream()
                        .noneMatch(add -> add.column()
                                .name()
                                .equalsIgnoreCase(drop.column().name())))
                .toList());
        Collections.reverse(free);
        return free.stream()
                .filter(drop -> drop.column().identity() == null)
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private static Optional<Operation.AddColumn> first(List<Operation.AddColumn> adds, Operation.DropColumn behind) {
        return adds.stream()
                .filter(add ->
                        behind.column().identity() == null || add.column().identity() == null)
                .findFirst();
    }

    private static List<Operation.DropColumn> drops(QualifiedName table, List<Operation> operations) {
        return operations.stream()
                .filter(Operation.DropColumn.class::isInstance)
                .map(Operation.DropColumn.class::cast)
                .filter(drop -> drop.table().equals(table))
                .toList();
    }

    private static List<Operation.AddColumn> adds(QualifiedName table, List<Operation> operations) {
        return operations.stream()
                .filter(Operation.AddColumn.class::isInstance)
                .map(Operation.AddColumn.class::cast)
                .filter(add -> add.table().equals(table))
                .toList();
    }
}
