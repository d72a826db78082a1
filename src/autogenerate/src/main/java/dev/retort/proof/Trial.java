package dev.retort.proof;

import dev.retort.database.scratch.SampleRow;
import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.database.scratch.StoredRows;
import dev.retort.dialect.Dialect;
import dev.retort.diff.Comparison;
import dev.retort.diff.SchemaComparison;
import dev.retort.hazard.Hazards;
import dev.retort.history.Direction;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RefusedException;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One way up, down and up again on one scratch database. */
final class Trial {

    private final ScratchDatabase scratch;
    private final MigrationRunner runner;
    private final Chain chain;
    private final Target target;
    private final Dialect dialect;
    private final List<Operation> upgrade;

    /**
     * A trial.
     *
     * @param scratch an empty database
     * @param runner runs on it, and knows the migration
     * @param chain the migrations
     * @param target what it should lead to
     */
    Trial(ScratchDatabase scratch, MigrationRunner runner, Chain chain, Target target) {
        this.scratch = scratch;
        this.runner = runner;
        this.chain = chain;
        this.target = target;
        this.dialect = scratch.database().dialect();
        this.upgrade = chain.operations(Direction.UPGRADE);
    }

    /**
     * Runs it on a database that the migration can start from.
     *
     * @return what it was made with
     * @throws StepFailedException where a statement is refused
     * @throws ProofFailedException where the migration does not arrive, lead back, or keep rows
     */
    Tried run(Fillings fillings) {
        Schema before = read();
        Map<QualifiedName, List<SampleRow>> filled = scratch.fill(
                new SampleRows(dialect, before, fillings, upgrade).candidates(), fillings.checks(dialect, before));
        StoredRows rows = scratch.rows(before);
        Surroundings around = surroundings();
        Survivors survivors = Survivors.of(dialect, before, target.changes(), hasTriggers());
        Surviving surviving = new Surviving(survivors, before, chain);
        Schema after = arrive(surviving, before, rows);
        before.tables().forEach(table -> filled.putIfAbsent(table.name(), List.of()));
        filled.putAll(fillNew(after, fillings));
        downgrade();
        assertBack(before);
        assertAround(around);
        fail(surviving.lostAfterDowngrade(rows, scratch.rows(before)));
        arrive(surviving, before, rows);
        return new Tried(before, after, filled, survivors.unseen());
    }

    /** Asked where SQL of the author's own writes rows, of which triggers may make others. */
    private boolean hasTriggers() {
        return target.changes().stream().anyMatch(Operation.ExecuteSql.class::isInstance)
                && scratch.database().dependents().objects().stream()
                        .anyMatch(object -> object.kind().contains("trigger")
                                || object.kind().contains("rule"));
    }

    private Schema arrive(Surviving surviving, Schema before, StoredRows rows) {
        upgrade();
        assertArrived(before);
        Schema after = read();
        fail(surviving.lostAfterUpgrade(rows, scratch.rows(after)));
        return after;
    }

    /** New tables get rows too, so that the way back meets some. */
    private Map<QualifiedName, List<SampleRow>> fillNew(Schema after, Fillings fillings) {
        Set<QualifiedName> created = upgrade.stream()
                .filter(Operation.CreateTable.class::isInstance)
                .map(operation -> ((Operation.CreateTable) operation).table().name())
                .filter(name -> after.table(name).isPresent())
                .collect(Collectors.toSet());
        List<SampleRow> candidates = new SampleRows(dialect, after, fillings, List.of()).candidates();
        Map<QualifiedName, List<SampleRow>> filled = scratch.fill(
                candidates.stream().filter(row -> created.contains(row.table())).toList(), Map.of());
        created.forEach(table -> filled.putIfAbsent(table, List.of()));
        return filled;
    }

    private void upgrade() {
        try {
            runner.upgrade(chain.id());
        } catch (MigrationFailedException failure) {
            throw new StepFailedException(Direction.UPGRADE, failure);
        } catch (RefusedException refused) {
            throw new ProofFailedException(String.valueOf(refused.getMessage()));
        }
    }

    private void downgrade() {
        try {
            runner.downgrade("-" + chain.size());
        } catch (MigrationFailedException failure) {
            throw new StepFailedException(Direction.DOWNGRADE, failure);
        } catch (RefusedException refused) {
            throw new ProofFailedException(String.valueOf(refused.getMessage()));
        }
    }

    private Schema read() {
        return target.read(scratch.database());
    }

    private void assertArrived(Schema before) {
        List<Operation> missing = target.missing(scratch.database(), before);
        if (!missing.isEmpty()) {
            throw new ProofFailedException("after its upgrade these differences are left: " + lines(missing.stream()));
        }
    }

    private void assertBack(Schema before) {
        Schema back = read();
        Comparison missing = compare(back, before);
        Comparison left = compare(before, back);
        List<Operation> differences = missing.isEmpty() ? left.operations() : missing.operations();
        if (!differences.isEmpty()) {
            throw new ProofFailedException(
                    "its downgrade does not lead back to where it started: " + lines(differences.stream()));
        }
    }

    private void assertAround(Surroundings around) {
        around.differenceTo(surroundings()).ifPresent(difference -> {
            throw new ProofFailedException("its downgrade does not lead back to where it started: " + difference);
        });
    }

    /** Looked at where operations may change them. */
    private Surroundings surroundings() {
        boolean mayChange =
                Stream.of(Direction.values()).anyMatch(direction -> Concerned.isOpaque(chain.operations(direction)));
        return mayChange ? Surroundings.of(scratch.database().dependents()) : new Surroundings(Map.of());
    }

    private Comparison compare(Schema one, Schema other) {
        return new SchemaComparison(dialect, scratch.database().judge()).compare(one, other);
    }

    private String lines(Stream<Operation> operations) {
        return String.join("; ", Summary.table(new Hazards(operations.toList(), dialect).summaries()));
    }

    private static void fail(Optional<String> lost) {
        lost.ifPresent(what -> {
            throw new ProofFailedException(what);
        });
    }
}
