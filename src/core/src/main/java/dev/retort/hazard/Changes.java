package dev.retort.hazard;

import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Operations in their order, found by the tables that they concern: rules ask about each of thousands what the others do. */
final class Changes {

    private final List<Operation> operations;
    private final Map<Operation, Integer> positions = new HashMap<>();
    private final Map<QualifiedName, Operation.CreateTable> creations = new HashMap<>();
    private final Map<QualifiedName, Operation.RenameTable> renames = new HashMap<>();
    private final Set<QualifiedName> renamedAway = new HashSet<>();
    private final Map<QualifiedName, List<Operation>> byTable = new HashMap<>();
    private final Set<QualifiedName> dropped = new HashSet<>();
    private final List<Operation> byHand = new ArrayList<>();

    Changes(List<Operation> operations) {
        this.operations = List.copyOf(operations);
        for (Operation operation : this.operations) {
            positions.putIfAbsent(operation, positions.size());
            note(operation);
        }
    }

    private void note(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            creations.putIfAbsent(create.table().name(), create);
        } else if (operation instanceof Operation.DropTable drop) {
            dropped.add(drop.table().name());
        } else if (operation instanceof Operation.RenameTable rename) {
            renames.putIfAbsent(rename.to(), rename);
            renamedAway.add(rename.from());
        } else if (operation instanceof OnTable part) {
            byTable.computeIfAbsent(part.table(), table -> new ArrayList<>()).add(operation);
        } else if (operation instanceof Operation.ExecuteSql || operation instanceof Operation.Custom) {
            byHand.add(operation);
        }
    }

    /** All of them. */
    List<Operation> all() {
        return operations;
    }

    /** Those that fit. */
    Changes only(Predicate<Operation> wanted) {
        return new Changes(operations.stream().filter(wanted).toList());
    }

    /** Those that change a table of that name, or something that belongs to it. */
    Stream<Operation> on(QualifiedName table) {
        return byTable.getOrDefault(table, List.of()).stream();
    }

    /** Those on a table that come before another operation; all where it is none of them. */
    Stream<Operation> on(QualifiedName table, Operation before) {
        return positions.containsKey(before) ? on(table).filter(other -> isBefore(other, before)) : on(table);
    }

    /** What an author has written himself: SQL, and operations of his own. */
    Stream<Operation> byHand() {
        return byHand.stream();
    }

    /** Whether one operation comes before another one; none comes before one that is not there. */
    boolean isBefore(Operation one, Operation other) {
        return Objects.requireNonNull(positions.get(one)) < positions.getOrDefault(other, 0);
    }

    /** The operation that makes a table of that name. */
    Optional<Operation.CreateTable> creation(QualifiedName table) {
        return Optional.ofNullable(creations.get(table));
    }

    /** The table of that name, as it is made. */
    Optional<Table> made(QualifiedName table) {
        return creation(table).map(Operation.CreateTable::table);
    }

    /** Whether they make the table of that name, under this name or another; no other one has the name in between. */
    boolean makes(QualifiedName table) {
        return creations.containsKey(table) || creations.containsKey(nameBefore(table)) && !leaves(table);
    }

    private boolean leaves(QualifiedName table) {
        return drops(table) || renamedAway.contains(table);
    }

    boolean drops(QualifiedName table) {
        return dropped.contains(table);
    }

    /** The operation by which a table gets that name. */
    Optional<Operation.RenameTable> renameTo(QualifiedName table) {
        return Optional.ofNullable(renames.get(table));
    }

    /** The name that a table had before them. */
    QualifiedName nameBefore(QualifiedName table) {
        return renameTo(table).map(Operation.RenameTable::from).orElse(table);
    }
}
