package dev.retort.proof;

import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.dialect.Dialect;
import dev.retort.diff.DependentView;
import dev.retort.diff.Judge;
import dev.retort.diff.SchemaComparison;
import dev.retort.history.Direction;
import dev.retort.operation.Operation;
import dev.retort.runner.MigrationRunner;
import dev.retort.schema.Dependent;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Starts from a schema that was read, built anew, with the views over it as far as they can be had. */
final class Rebuilt implements Start {

    private final Schema schema;
    private final List<DependentView> views;

    Rebuilt(Schema schema, List<DependentView> views) {
        this.schema = schema;
        this.views = views;
    }

    @Override
    public void build(ScratchDatabase scratch, MigrationRunner runner, Chain chain) {
        Dialect dialect = scratch.database().dialect();
        List<String> needed =
                Stream.concat(tables(dialect).stream(), makingWay(chain)).toList();
        List<String> refused = scratch.build(needed, helpful(dialect));
        if (!refused.isEmpty()) {
            throw new UnprovableException("the schema cannot be built on a scratch database (" + refused.get(0) + ")");
        }
        runner.stamp(chain.revises().isEmpty() ? List.of("base") : chain.revises(), false);
    }

    /**
     * A migration that drops a trigger or a function needs it, unless it has created it before; and the trigger needs functions
     * that nobody read.
     */
    private static Stream<String> makingWay(Chain chain) {
        Set<Dependent> created = new HashSet<>();
        Set<Dependent> needed = new LinkedHashSet<>();
        for (Direction direction : List.of(Direction.UPGRADE, Direction.DOWNGRADE)) {
            for (Operation operation : chain.operations(direction)) {
                if (operation instanceof Operation.CreateDependent create) {
                    created.add(create.dependent());
                } else if (operation instanceof Operation.DropDependent drop && !created.contains(drop.dependent())) {
                    needed.add(drop.dependent());
                }
            }
        }
        return needed.stream().flatMap(dependent -> dependent.create().stream());
    }

    private List<Operation> operations(Dialect dialect) {
        List<Operation> operations = new SchemaComparison(dialect, Judge.NONE)
                .compare(Schema.EMPTY, schema)
                .operations();
        return dialect.refersAhead() ? withForeignKeys(operations) : operations;
    }

    /** Tables that come with all their foreign keys, also with those to tables behind them. */
    private static List<Operation> withForeignKeys(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> !isForeignKey(operation))
                .map(operation -> operation instanceof Operation.CreateTable create
                        ? new Operation.CreateTable(withForeignKeys(create.table(), operations))
                        : operation)
                .toList();
    }

    private static Table withForeignKeys(Table table, List<Operation> operations) {
        Stream<ForeignKey> added = operations.stream()
                .filter(Rebuilt::isForeignKey)
                .map(Operation.AddConstraint.class::cast)
                .filter(add -> add.table().equals(table.name()))
                .map(add -> (ForeignKey) add.constraint());
        return table.withForeignKeys(
                Stream.concat(table.foreignKeys().stream(), added).toList());
    }

    private static boolean isForeignKey(Operation operation) {
        return operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey;
    }

    private List<String> tables(Dialect dialect) {
        List<Operation> operations = operations(dialect);
        return statements(dialect, operations.stream().filter(operation -> !isNamespace(operation)), operations);
    }

    /** Schemas may be there already; what leans on one that is not is refused anyway. */
    private List<String> helpful(Dialect dialect) {
        Stream<Operation> namespaces = operations(dialect).stream().filter(Rebuilt::isNamespace);
        Stream<Operation> over = views.stream().map(view -> new Operation.CreateView(view.view()));
        return statements(dialect, Stream.concat(namespaces, over), List.of());
    }

    private static boolean isNamespace(Operation operation) {
        return operation instanceof Operation.CreateSchema;
    }

    private static List<String> statements(Dialect dialect, Stream<Operation> operations, List<Operation> migration) {
        return operations
                .flatMap(operation -> dialect.statements(operation, migration).stream())
                .toList();
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    @Override
    public boolean isBeyondDefaultSchema(Dialect dialect) {
        return Reach.names(schema.tables()) || Reach.names(schema.sequences());
    }

    @Override
    public List<Operation> operations() {
        return List.of();
    }
}
