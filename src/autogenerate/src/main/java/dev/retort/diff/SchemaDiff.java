package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Two normalised and named schemas to the operations between them, not yet in order. */
final class SchemaDiff {

    private final Dialect dialect;
    private final Schema current;
    private final Schema desired;
    private final Set<QualifiedName> replacedTypes;
    private final StuckRenames stuck;
    private final List<Operation> operations = new ArrayList<>();

    /**
     * A difference.
     *
     * @param replacedTypes the enumeration types in whose place new ones are put
     * @param stuck the renames before it that expressions do not follow
     */
    SchemaDiff(Dialect dialect, Schema current, Schema desired, Set<QualifiedName> replacedTypes, StuckRenames stuck) {
        this.stuck = stuck;
        this.replacedTypes = Set.copyOf(replacedTypes);
        this.dialect = dialect;
        this.current = current;
        this.desired = desired;
    }

    List<Operation> operations() {
        namespaces();
        sequences();
        enumTypes();
        compositeTypes();
        tables();
        operations.addAll(OrdinalsDiff.between(current, desired));
        operations.addAll(Successors.of(operations, desired));
        return new Heirs(current).inOrder(operations);
    }

    /** A schema is created where it is missing; one that the model does not name is not the model's to drop. */
    private void namespaces() {
        for (String namespace : desired.namespaces()) {
            if (!current.namespaces().contains(namespace)) {
                operations.add(new Operation.CreateSchema(namespace));
            }
        }
    }

    /** What goes with a column is released first, as that may go too. */
    private void dropSequence(Sequence sequence) {
        Sequence released = sequence.withOwner(null);
        if (sequence.owner() != null) {
            operations.add(new Operation.AlterSequence(sequence, released));
        }
        operations.add(new Operation.DropSequence(released));
    }

    private void sequences() {
        match(
                current.sequences(),
                desired.sequences(),
                Sequence::name,
                this::dropSequence,
                sequence -> operations.add(new Operation.CreateSequence(sequence)),
                (before, after) -> operations.add(new Operation.AlterSequence(before, after)));
    }

    private void enumTypes() {
        match(
                current.enumTypes(),
                desired.enumTypes(),
                EnumType::name,
                type -> operations.add(new Operation.DropEnumType(type)),
                type -> operations.add(new Operation.CreateEnumType(type)),
                (before, after) -> operations.add(new Operation.AlterEnumType(before, after)));
    }

    /** A type that is made of another comes behind it, and goes before it. */
    private void compositeTypes() {
        List<CompositeType> dropped = new ArrayList<>();
        List<CompositeType> created = new ArrayList<>();
        match(
                current.compositeTypes(),
                desired.compositeTypes(),
                CompositeType::name,
                dropped::add,
                created::add,
                (before, after) -> operations.add(new Operation.AlterCompositeType(before, after)));
        CompositeTypes.innerFirst(created).forEach(type -> operations.add(new Operation.CreateCompositeType(type)));
        List<CompositeType> outerFirst = new ArrayList<>(CompositeTypes.innerFirst(dropped));
        Collections.reverse(outerFirst);
        outerFirst.forEach(type -> operations.add(new Operation.DropCompositeType(type)));
    }

    private void tables() {
        List<Table> dropped = new ArrayList<>();
        List<Table> created = new ArrayList<>();
        Replacements replacements = new Replacements(dialect, current, desired, replacedTypes, stuck);
        match(
                current.tables(),
                desired.tables(),
                Table::name,
                dropped::add,
                table -> created.add(ComputedColumns.behindTheirBases(table)),
                (before, after) -> operations.addAll(new TableDiff(before, after, replacements).operations()));
        replacements
                .tables()
                .forEach(table -> operations.addAll(new TableDiff(table, table, replacements).operations()));
        operations.addAll(TableOrder.drop(dropped, replacements::isKeyReplaced));
        operations.addAll(TableOrder.create(created, current, replacements::hasToWait));
    }

    private static <T> void match(
            List<T> current,
            List<T> desired,
            Function<T, QualifiedName> name,
            Consumer<T> dropped,
            Consumer<T> created,
            BiConsumer<T, T> changed) {
        Map<QualifiedName, T> wanted = new LinkedHashMap<>();
        desired.forEach(object -> wanted.put(name.apply(object), object));
        for (T object : current) {
            T counterpart = wanted.remove(name.apply(object));
            if (counterpart == null) {
                dropped.accept(object);
            } else if (!counterpart.equals(object)) {
                changed.accept(object, counterpart);
            }
        }
        wanted.values().forEach(created);
    }
}
