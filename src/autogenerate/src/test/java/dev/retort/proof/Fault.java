package dev.retort.proof;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A fault that a generator or a dialect may have: it makes other operations of right ones.
 *
 * @param name what goes wrong
 * @param down whether it is in the downgrade
 * @param change what becomes of each operation; itself where the fault is not in it
 */
record Fault(String name, boolean down, Function<Operation, List<Operation>> change) {

    /** An operation is forgotten. */
    static Fault forgotten(String name, Predicate<Operation> which) {
        return new Fault(name, false, operation -> which.test(operation) ? List.of() : List.of(operation));
    }

    /** A new column is another. */
    static Fault inNewColumn(String name, String column, UnaryOperator<Column> change) {
        return of(
                name,
                Operation.AddColumn.class,
                add -> add.column().name().equals(column)
                        ? Optional.of(new Operation.AddColumn(add.table(), change.apply(add.column())))
                        : Optional.empty());
    }

    /** A column is changed into another. */
    static Fault inChangedColumn(String name, String column, UnaryOperator<Column> change) {
        return of(
                name,
                Operation.AlterColumn.class,
                alter -> alter.after().name().equals(column)
                        ? Optional.of(
                                new Operation.AlterColumn(alter.table(), alter.before(), change.apply(alter.after())))
                        : Optional.empty());
    }

    /** A new constraint is another. */
    static <C extends Constraint> Fault inNewConstraint(String name, Class<C> type, UnaryOperator<C> change) {
        return of(
                name,
                Operation.AddConstraint.class,
                add -> type.isInstance(add.constraint())
                        ? Optional.of(
                                new Operation.AddConstraint(add.table(), change.apply(type.cast(add.constraint()))))
                        : Optional.empty());
    }

    /** A new index is another. */
    static Fault inNewIndex(String name, String index, UnaryOperator<Index> change) {
        return of(
                name,
                Operation.CreateIndex.class,
                create -> index.equals(create.index().name())
                        ? Optional.of(new Operation.CreateIndex(create.table(), change.apply(create.index())))
                        : Optional.empty());
    }

    /** A new table is another. */
    static Fault inNewTable(String name, UnaryOperator<Table> change) {
        return of(
                name,
                Operation.CreateTable.class,
                create -> Optional.of(new Operation.CreateTable(change.apply(create.table()))));
    }

    /** A new sequence is another. */
    static Fault inNewSequence(String name, UnaryOperator<Sequence> change) {
        return of(
                name,
                Operation.CreateSequence.class,
                create -> Optional.of(new Operation.CreateSequence(change.apply(create.sequence()))));
    }

    private static <O extends Operation> Fault of(String name, Class<O> type, Function<O, Optional<Operation>> change) {
        return new Fault(
                name,
                false,
                operation -> List.of(
                        type.isInstance(operation)
                                ? change.apply(type.cast(operation)).orElse(operation)
                                : operation));
    }

    /** The same fault on the way back. */
    Fault onTheWayBack() {
        return new Fault(name + ", on the way back", true, change);
    }

    /** The operations with the fault. */
    List<Operation> in(List<Operation> operations) {
        List<Operation> faulty = new ArrayList<>();
        operations.forEach(operation -> faulty.addAll(change.apply(operation)));
        return faulty;
    }

    @Override
    public String toString() {
        return name;
    }
}
