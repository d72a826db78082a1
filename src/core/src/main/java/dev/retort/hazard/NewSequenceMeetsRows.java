package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A generator that comes to a table which is there counts from its start, whatever numbers the rows have. */
final class NewSequenceMeetsRows implements HazardRule {

    /** The setting of a table that stands for a sequence. */
    private static final String FIRST_ROW = "first row";

    private final List<Operation> migration;

    NewSequenceMeetsRows(List<Operation> migration) {
        this.migration = migration;
    }

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.CreateTable create && standsForSequence(create.table())) {
            QualifiedName name = create.table().name();
            boolean isOfNewTable = creates(table -> !standsForSequence(table) && isNamedAfter(name, table));
            return unless(isOfNewTable, name, "write the next one into it with op.execute.");
        }
        return operation instanceof Operation.CreateSequence create
                ? unless(
                        isSettled(create.sequence().name()),
                        create.sequence().name(),
                        "let it go on behind them with op.continueSequence.")
                : Optional.empty();
    }

    private static Optional<Hazard> unless(boolean settled, QualifiedName sequence, String wayOut) {
        return settled
                ? Optional.empty()
                : Optional.of(new Hazard(
                        HazardKind.CAUTION,
                        sequence + " counts from its start: where rows have such numbers already, " + wayOut));
    }

    private boolean isSettled(QualifiedName sequence) {
        return continues(sequence) || creates(table -> mayNumber(sequence, table));
    }

    private boolean creates(Predicate<Table> wanted) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.CreateTable create && wanted.test(create.table()));
    }

    private static boolean standsForSequence(Table table) {
        return table.options().settings().containsKey(FIRST_ROW);
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
