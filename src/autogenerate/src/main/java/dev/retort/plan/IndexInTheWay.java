package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An index that goes: what changes a column that it is on, or takes its name, cannot wait for that.
 *
 * @param drop the operation that drops it
 */
record IndexInTheWay(Operation.DropIndex drop) {

    /** Whether something in a plan cannot wait. */
    boolean isOf(List<Operation> plan) {
        String name = drop.index().name();
        return name == null
                || plan.stream()
                        .anyMatch(other -> changesColumns(other)
                                || changesTypes(other) && speaks()
                                || newNames(other).anyMatch(name::equals));
    }

    private static boolean changesTypes(Operation operation) {
        return operation instanceof Operation.AlterEnumType
                || operation instanceof Operation.DropEnumType
                || operation instanceof Operation.AlterCompositeType
                || operation instanceof Operation.DropCompositeType;
    }

    /** Whether it holds SQL, which may name a type or one of its labels. */
    private boolean speaks() {
        Index index = drop.index();
        return index.where() != null || index.parts().stream().anyMatch(IndexPart::expression);
    }

    private boolean changesColumns(Operation operation) {
        return operation instanceof Operation.DropColumn column
                        && column.table().equals(drop.table())
                        && isOn(column.column().name())
                || operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(drop.table())
                        && isOn(alter.before().name());
    }

    /** Whether it is on a column; SQL may name any. */
    private boolean isOn(String column) {
        Index index = drop.index();
        return speaks()
                || index.include().contains(column)
                || index.parts().stream().anyMatch(part -> part.text().equals(column));
    }

    /** The names from now on that are shared with indexes, but for those of indexes of a table, which come behind its others. */
    private Stream<String> newNames(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return namesOf(create.table());
        }
        if (operation instanceof Operation.CreateIndex create && !create.table().equals(drop.table())) {
            return Stream.ofNullable(create.index().name());
        }
        if (operation instanceof Operation.CreateSequence create) {
            return Stream.of(create.sequence().name().name());
        }
        if (operation instanceof Operation.CreateCompositeType create) {
            return Stream.of(create.type().name().name());
        }
        if (operation instanceof Operation.CreateView create) {
            return Stream.of(create.view().name().name());
        }
        if (operation instanceof Operation.RenameTable rename) {
            return Stream.of(rename.to().name());
        }
        if (operation instanceof Operation.RenameIndex rename) {
            return Stream.of(rename.to());
        }
        return operation instanceof Operation.AddConstraint add
                ? Stream.ofNullable(add.constraint().name())
                : Stream.empty();
    }

    private static Stream<String> namesOf(Table table) {
        Stream<Constraint> keys =
                Stream.concat(Stream.ofNullable(table.primaryKey()), table.uniqueConstraints().stream());
        Stream<Constraint> constraints = Stream.concat(keys, table.exclusionConstraints().stream());
        return Stream.of(
                        Stream.of(table.name().name()),
                        constraints.map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(names -> names)
                .filter(Objects::nonNull);
    }
}
