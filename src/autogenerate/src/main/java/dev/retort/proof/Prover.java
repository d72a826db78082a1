package dev.retort.proof;

import dev.retort.database.DatabaseReadException;
import dev.retort.database.LiveDatabase;
import dev.retort.database.scratch.SampleRow;
import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.database.scratch.ScratchDatabases;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.Checksum;
import dev.retort.runner.MigrationRunner;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tries a migration on scratch databases until it is proven, or it is known why not. */
public final class Prover {

    private static final int DIGITS = 12;

    private final ScratchDatabases scratches;
    private final String place;
    private final Course course;

    /**
     * A prover.
     *
     * @param scratches where trials are made
     * @param place where that is, for people
     * @param course makes the runner of each trial
     */
    public Prover(ScratchDatabases scratches, String place, Course course) {
        this.scratches = scratches;
        this.place = place;
        this.course = course;
    }

    /**
     * Tries a migration that leads from a database to its entities.
     *
     * @param plan what the migration was written from
     * @param planner the planner that made the plan
     * @param database the database that the plan was read from; only asked for its views
     * @throws ProofFailedException where the migration does not do what it says
     * @throws dev.retort.database.scratch.ScratchUnavailableException where no database for trials can be made
     */
    public Proof prove(SchemaPlan plan, Planner planner, LiveDatabase database, MigrationScript script) {
        Schema part = Concerned.of(plan.current(), plan.upgrade());
        Start start = new Rebuilt(part, database.views().all());
        return prove(start, new Target(plan, part, planner), script);
    }

    private Proof prove(Start start, Target target, MigrationScript script) {
        List<Operation> upgrade = Direction.UPGRADE.collect(script.migration());
        Set<String> unchecked = new TreeSet<>();
        Fillings fillings = Fillings.of(upgrade);
        while (true) {
            try (ScratchDatabase scratch = scratches.create()) {
                return attempt(scratch, start, target, script, fillings, unchecked);
            } catch (UnprovableException | DatabaseReadException reason) {
                return Proof.none(String.valueOf(reason.getMessage()));
            } catch (StepFailedException failed) {
                Fillings less = lessAfter(failed, script, fillings);
                if (less == null) {
                    return failed(failed, script);
                }
                fillings = less;
                note(failed, fillings, unchecked);
            }
        }
    }

    private Proof attempt(
            ScratchDatabase scratch,
            Start start,
            Target target,
            MigrationScript script,
            Fillings fillings,
            Set<String> unchecked) {
        MigrationRunner runner = course.on(scratch.database());
        start.build(scratch, runner, script);
        Planner planner = target.planner(scratch.database());
        Map<QualifiedName, List<SampleRow>> rows = new Trial(scratch, runner, script, planner).run(fillings);
        return new Proof(
                scratch.database().server().toString(),
                place,
                rows.values().stream().mapToInt(List::size).sum(),
                rows.size(),
                fingerprint(scratch.database(), script),
                List.copyOf(unchecked),
                null);
    }

    private static @Nullable Fillings lessAfter(StepFailedException failed, MigrationScript script, Fillings fillings) {
        Operation operation = failed.failure().operation();
        return operation == null
                ? null
                : fillings.lessFor(operation, failed.direction().collect(script.migration()));
    }

    private static void note(StepFailedException failed, Fillings fillings, Set<String> unchecked) {
        fillings.without()
                .forEach(table ->
                        unchecked.add(failed.direction().word() + " with rows in " + table + ", which may fail"));
    }

    /** Where the file says that nobody knows the way from one type to the other, its author is still to write it. */
    private static Proof failed(StepFailedException failed, MigrationScript script) {
        Operation operation = failed.failure().operation();
        List<Hazard> hazards = operation == null
                ? List.of()
                : new Hazards(failed.direction().collect(script.migration())).of(operation);
        if (operation != null && hazards.stream().anyMatch(hazard -> hazard.kind() == HazardKind.NO_CONVERSION)) {
            return Proof.none("'" + operation.summary() + "' has to be written by hand first");
        }
        throw new ProofFailedException(String.valueOf(failed.failure().getMessage()), failed);
    }

    /** The same for the same SQL on the same kind of server. */
    private static String fingerprint(LiveDatabase database, MigrationScript script) {
        List<String> sql = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Operation> operations = direction.collect(script.migration());
            sql.add(direction.word());
            operations.forEach(operation -> sql.addAll(database.dialect().statements(operation, operations)));
        }
        return Checksum.of(sql.toArray(String[]::new)).substring(0, DIGITS);
    }
}
