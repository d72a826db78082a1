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

    static final Rule RULE = new Rule(
            "sequence-starts-behind-rows",
            HazardKind.CAUTION,
            "A generator that comes to a table which is there counts from its start, whatever numbers the rows have.",
            List.of(13),
            List.of("Let it go on behind the rows with op.continueSequence, in the same migration."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        List<Operation> migration = circumstances.migration();
        if (operation instanceof Operation.CreateTable create && standsForSequence(create.table())) {
            QualifiedName name = create.table().name();
            boolean isOfNewTable = creates(migration, table -> !standsForSequence(table) && isNamedAfter(name, table));
            return unless(isOfNewTable, name, "write the next one into it with op.execute.");
        }
        return operation instanceof Operation.CreateSequence create
                ? unless(
                        isSettled(create.sequence().name(), migration),
                        create.sequence().name(),
                        "let it go on behind them with op.continueSequence.")
                : Optional.empty();
    }

    private static Optional<Hazard> unless(boolean settled, QualifiedName sequence, String wayOut) {
        return settled
                ? Optional.empty()
                : Optional.of(RULE.hazard(
                        sequence + " counts from its start: where rows have such numbers already, " + wayOut));
    }

    private static boolean isSettled(QualifiedName sequence, List<Operation> migration) {
        return continues(sequence, migration) || creates(migration, table -> mayNumber(sequence, table, migration));
    }

    private static boolean creates(List<Operation> migration, Predicate<Table> wanted) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.CreateTable create && wanted.test(create.table()));
    }

    private static boolean standsForSequence(Table table) {
        return table.options().settings().containsKey(FIRST_ROW);
    }

    private static boolean continues(QualifiedName sequence, List<Operation> migration) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.ContinueSequence goesOn
                        && goesOn.sequence().name().equals(sequence));
    }

    /** A table that comes has no rows: the sequence is its own, unless another sequence has its name. */
    private static boolean mayNumber(QualifiedName sequence, Table table, List<Operation> migration) {
        boolean numbersItself = table.columns().stream().anyMatch(column -> column.identity() != null);
        boolean asks = table.columns().stream()
                .anyMatch(column -> column.defaultValue() != null
                        && column.defaultValue().sql().contains(sequence.name()));
        return asks || !numbersItself && (isNamedAfter(sequence, table) || !hasNamesake(table, migration));
    }

    private static boolean hasNamesake(Table table, List<Operation> migration) {
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
