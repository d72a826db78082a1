package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A generator that comes to a table which is there counts from its start, whatever numbers the rows have. */
final class NewSequenceMeetsRows implements HazardRule {

    private final List<Operation> migration;

    NewSequenceMeetsRows(List<Operation> migration) {
        this.migration = migration;
    }

    @Override
    public Optional<Hazard> check(Operation operation) {
        return operation instanceof Operation.CreateSequence create && !isSettled(create.sequence())
                ? Optional.of(new Hazard(
                        HazardKind.CAUTION,
                        create.sequence().name()
                                + " counts from its start: where rows have such numbers already, let it go on behind them"
                                + " with op.continueSequence."))
                : Optional.empty();
    }

    private boolean isSettled(Sequence sequence) {
        return continues(sequence.name())
                || migration.stream()
                        .anyMatch(other -> other instanceof Operation.CreateTable create
                                && mayNumber(sequence.name(), create.table()));
    }

    private boolean continues(QualifiedName sequence) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.ContinueSequence goesOn
                        && goesOn.sequence().name().equals(sequence));
    }

    /** A table that comes has no rows: the sequence is its own, unless another sequence has its name. */
    private boolean mayNumber(QualifiedName sequence, Table table) {
        boolean numbersItself = table.columns().stream().anyMatch(column -> column.identity() != null);
        boolean asks = table.columns().stream()
                .anyMatch(column -> column.defaultValue() != null
                        && column.defaultValue().sql().contains(sequence.name()));
        return asks || !numbersItself && (isNamedAfter(sequence, table) || !hasNamesake(table));
    }

    private boolean hasNamesake(Table table) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.CreateSequence create
                        && isNamedAfter(create.sequence().name(), table));
    }

    private static boolean isNamedAfter(QualifiedName sequence, Table table) {
        return lower(sequence).startsWith(lower(table.name()) + "_");
    }

    private static String lower(QualifiedName name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
