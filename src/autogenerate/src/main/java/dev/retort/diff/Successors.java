package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Numbering;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets new sequences go on behind the rows that are there: an entity whose key comes from a sequence would otherwise get
 * numbers that its rows have. Whom a sequence numbers, its owner says, or the entities, or a default that asks it, or its name.
 */
public final class Successors {

    /** The types whose values a sequence can give, in the words of all servers. */
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "int", "mediumint", "tinyint", "bigint");

    private static final Set<String> DECIMALS = Set.of("numeric", "decimal");

    /** So many digits every bigint has, in which sequences count; of longer numbers the greatest may be beyond. */
    private static final int DIGITS = 18;

    private final List<Operation> operations;
    private final Schema after;

    private Successors(List<Operation> operations, Schema after) {
        this.operations = operations;
        this.after = after;
    }

    /**
     * What lets the sequences that operations create go on behind rows.
     *
     * @param after the schema to which the operations lead
     */
    public static List<Operation> of(List<Operation> operations, Schema after) {
        return new Successors(operations, after).find();
    }

    private List<Operation> find() {
        return operations.stream()
                .filter(Operation.CreateSequence.class::isInstance)
                .map(create -> ((Operation.CreateSequence) create).sequence())
                .flatMap(sequence -> numbered(sequence)
                        .filter(this::mayHoldNumbers)
                        .map(column ->
                                (Operation) new Operation.ContinueSequence(sequence, column.table(), column.column())))
                .toList();
    }

    /** The tables of a hierarchy may share one sequence, and so may any entities. */
    private Stream<SequenceOwner> numbered(Sequence sequence) {
        Optional<SequenceOwner> own = owner(sequence);
        List<SequenceOwner> said = after.numberings().stream()
                .filter(numbering -> numbering.sequence().equals(sequence.name()))
                .map(Numbering::column)
                .toList();
        return own.isEmpty() && !said.isEmpty()
                ? said.stream()
                : own
                        .or(() -> asking(sequence.name()))
                        .or(() -> predecessor(sequence.name()))
                        .or(() -> keyOfNamesake(sequence.name()))
                        .stream();
    }

    /** What is dropped is released first and owned again on the way back. */
    private Optional<SequenceOwner> owner(Sequence sequence) {
        return after.sequences().stream()
                .filter(other -> other.name().equals(sequence.name()))
                .map(Sequence::owner)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Of two that ask one sequence, the second would take it back to its own numbers. */
    private Optional<SequenceOwner> asking(QualifiedName sequence) {
        List<SequenceOwner> asking = after.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> asks(column, sequence))
                        .map(column -> new SequenceOwner(table.name(), column.name())))
                .toList();
        return asking.size() == 1 ? Optional.of(asking.get(0)) : Optional.empty();
    }

    private static boolean asks(Column column, QualifiedName sequence) {
        DefaultValue value = column.defaultValue();
        return value != null && Mention.asks(sequence, value.sql());
    }

    /** The column that numbers itself no longer, in the table whose name the sequence's starts with. */
    private Optional<SequenceOwner> predecessor(QualifiedName sequence) {
        return operations.stream()
                .filter(Operation.AlterColumn.class::isInstance)
                .map(Operation.AlterColumn.class::cast)
                .filter(alter ->
                        alter.before().identity() != null && alter.after().identity() == null)
                .filter(alter -> GeneratorNames.startsWith(sequence, alter.table()))
                .max(Comparator.comparingInt(alter -> alter.table().name().length()))
                .map(alter -> new SequenceOwner(alter.table(), alter.after().name()));
    }

    private Optional<SequenceOwner> keyOfNamesake(QualifiedName sequence) {
        return GeneratorNames.tableOf(sequence, after.tables())
                .flatMap(table -> key(table).map(column -> new SequenceOwner(table.name(), column)));
    }

    private static Optional<String> key(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null || key.columns().size() != 1
                ? Optional.empty()
                : Optional.of(key.columns().get(0));
    }

    private boolean mayHoldNumbers(SequenceOwner owner) {
        return operations.stream().noneMatch(operation -> adds(operation, owner))
                && after.table(owner.table()).flatMap(table -> table.column(owner.column())).stream()
                        .anyMatch(column -> column.identity() == null && isNumbered(column.type()));
    }

    private static boolean isNumbered(SqlType type) {
        return type.dimensions() == 0
                && (NUMBERS.contains(type.name())
                        || DECIMALS.contains(type.name()) && type.argument(0, Integer.MAX_VALUE) <= DIGITS);
    }

    /** A table that comes has no rows, and the rows of a column that comes have no numbers yet. */
    private static boolean adds(Operation operation, SequenceOwner owner) {
        return operation instanceof Operation.CreateTable create
                        && create.table().name().equals(owner.table())
                || operation instanceof Operation.AddColumn add
                        && new SequenceOwner(add.table(), add.column().name()).equals(owner);
    }
}
