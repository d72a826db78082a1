package dev.retort.proof;

import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.Operation;
import dev.retort.operation.TypeWords;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of a schema that a migration concerns: the tables that it changes, those that refer to them, and all that these
 * refer to. What else there is takes time and shows nothing.
 */
final class Concerned {

    private final Schema before;
    private final Schema after;

    private Concerned(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** The part of the schema that the operations concern; all of it where they cannot be followed. */
    static Schema of(Schema schema, List<Operation> operations, TypeWords words) {
        if (isOpaque(operations) || operations.stream().anyMatch(Operation.ContinueSequence.class::isInstance)) {
            return schema;
        }
        Schema after = schema;
        try {
            for (Operation operation : operations) {
                after = operation.applyTo(after, words);
            }
        } catch (InapplicableOperationException writtenByHand) {
            return schema;
        }
        return new Concerned(schema, after).part();
    }

    /** Whether what operations do cannot be told from them: a view or a policy may lean on any table, and so may what a user wrote. */
    static boolean isOpaque(List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.ExecuteSql
                        || operation instanceof Operation.Custom
                        || operation instanceof Operation.DropView
                        || operation instanceof Operation.CreateView
                        || operation instanceof Operation.DropDependent
                        || operation instanceof Operation.CreateDependent);
    }

    private Schema part() {
        Set<QualifiedName> names = new HashSet<>();
        before.tables().stream().filter(this::isChanged).forEach(table -> names.add(table.name()));
        after.tables().stream()
                .filter(table -> !before.tables().contains(table))
                .forEach(table -> names.add(table.name()));
        before.tables().stream()
                .filter(table -> refersTo(table, names))
                .toList()
                .forEach(table -> names.add(table.name()));
        addReferred(names);
        return before.withTables(before.tables().stream()
                .filter(table -> names.contains(table.name()))
                .toList());
    }

    private boolean isChanged(Table table) {
        return !after.tables().contains(table)
                || !ordinals(before, table).equals(ordinals(after, table))
                || table.columns().stream().anyMatch(this::isOfChangedType);
    }

    private static List<OrdinalColumn> ordinals(Schema schema, Table table) {
        return schema.ordinals().stream()
                .filter(column -> column.table().equals(table.name()))
                .toList();
    }

    private boolean isOfChangedType(Column column) {
        return before.compositeTypes().stream()
                        .filter(type -> !after.compositeTypes().contains(type))
                        .map(CompositeType::name)
                        .anyMatch(column.type()::isCalled)
                || before.enumTypes().stream()
                        .filter(type -> !after.enumTypes().contains(type))
                        .map(EnumType::name)
                        .anyMatch(column.type()::isCalled);
    }

    private static boolean refersTo(Table table, Set<QualifiedName> names) {
        return referred(table).anyMatch(names::contains);
    }

    private void addReferred(Set<QualifiedName> names) {
        boolean grown = true;
        while (grown) {
            grown = Stream.concat(before.tables().stream(), after.tables().stream())
                    .filter(table -> names.contains(table.name()))
                    .flatMap(Concerned::referred)
                    .toList()
                    .stream()
                    .map(names::add)
                    .reduce(false, Boolean::logicalOr);
        }
    }

    /** What a table cannot be without: those that its foreign keys lead to, and its parents. */
    private static Stream<QualifiedName> referred(Table table) {
        return Stream.concat(
                table.foreignKeys().stream().map(ForeignKey::referencedTable), table.options().inherits().stream());
    }
}
