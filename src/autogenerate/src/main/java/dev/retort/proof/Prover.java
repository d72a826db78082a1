package dev.retort.proof;

import dev.retort.database.DatabaseReadException;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.database.scratch.SampleRow;
import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.database.scratch.ScratchDatabases;
import dev.retort.database.scratch.ScratchUnavailableException;
import dev.retort.dialect.Dialect;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.history.DatabaseAccessException;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
     * Tries the migrations that lead from a database to its entities.
     *
     * @param plan what the migrations were written from
     * @param planner the planner that made the plan
     * @param database the database that the plan was read from; only asked for its views
     * @param scripts the migrations in their order, at least one
     * @return what the trial says of each
     * @throws ProofFailedException where the migration does not do what it says
     * @throws dev.retort.database.scratch.ScratchUnavailableException where no database for trials can be made
     */
    public List<Proof> prove(SchemaPlan plan, Planner planner, LiveDatabase database, List<MigrationScript> scripts) {
        Schema part = Concerned.of(plan.current(), plan.upgrade(), plan.dialect());
        Start start = new Rebuilt(part, database.dependents().views());
        Proof proof = prove(start, new EntitiesTarget(plan, part, planner), new Chain(scripts));
        return scripts.stream()
                .map(script -> proof.ofPart(fingerprint(scratches.dialect(), new Chain(List.of(script)))))
                .toList();
    }

    /**
     * Tries a migration that is there, after all that comes before it.
     *
     * @param before all that comes before it
     * @param scope what of a database to look at
     * @throws ProofFailedException where the migration does not do what it says
     * @throws dev.retort.database.scratch.ScratchUnavailableException where no database for trials can be made
     */
    public Proof prove(MigrationScript script, List<MigrationScript> before, ReadScope scope) {
        Chain alone = new Chain(List.of(script));
        try {
            Proof proof = prove(new FromBase(before, false), target(alone, scope), alone);
            return proof.isProven()
                    ? proof
                    : amidSurroundings(alone, before, scope).orElse(proof);
        } catch (ProofFailedException failed) {
            return amidSurroundings(alone, before, scope).orElseThrow(() -> failed);
        }
    }

    private static Target target(Chain chain, ReadScope scope) {
        return new OperationsTarget(chain.operations(Direction.UPGRADE), scope);
    }

    /** Some migrations need what an administrator made in the database by hand, such as an extension. */
    private Optional<Proof> amidSurroundings(Chain chain, List<MigrationScript> before, ReadScope scope) {
        try {
            return Optional.of(prove(new FromBase(before, true), target(chain, scope), chain))
                    .filter(Proof::isProven)
                    .map(proof -> proof.withUnchecked(
                            "an empty database, as it needs extensions, types or functions that no migration makes"));
        } catch (ProofFailedException failedToo) {
            return Optional.empty();
        }
    }

    private Proof prove(Start start, Target target, Chain chain) {
        List<Operation> upgrade = chain.operations(Direction.UPGRADE);
        refuseServerWide(start, chain);
        if (scratches.reachesOtherDatabases() && reachesOut(start, chain, target)) {
            return Proof.none("it could reach other databases of the server than the one for trials");
        }
        Set<String> unchecked = new TreeSet<>();
        Fillings fillings = Fillings.of(upgrade, scratches.dialect());
        while (true) {
            try (ScratchDatabase scratch = scratches.create()) {
                return attempt(scratch, start, target, chain, fillings, unchecked);
            } catch (UnprovableException | DatabaseReadException | DatabaseAccessException reason) {
                return Proof.none(String.valueOf(reason.getMessage()));
            } catch (StepFailedException failed) {
                Fillings less = lessAfter(failed, chain, fillings);
                if (less == null) {
                    return failed(failed, start, chain);
                }
                fillings = less;
                note(failed, fillings, unchecked);
            }
        }
    }

    private boolean reachesOut(Start start, Chain chain, Target target) {
        return target.isOfNamedSchemas()
                || start.isBeyondDefaultSchema(scratches.dialect())
                || Stream.of(Direction.values())
                        .map(direction -> chain.operations(direction))
                        .anyMatch(operations -> Reach.isBeyondDefaultSchema(scratches.dialect(), operations));
    }

    /** A role is dropped for all databases of a server. */
    private void refuseServerWide(Start start, Chain chain) {
        boolean serverWide = Stream.concat(
                        Stream.of(start.operations()),
                        Stream.of(Direction.values()).map(direction -> chain.operations(direction)))
                .anyMatch(operations -> Reach.isOfServer(scratches.dialect(), operations));
        if (serverWide && scratches.areOnTargetServer()) {
            throw new ScratchUnavailableException(
                    "its SQL speaks of roles, databases or the like, which are the whole server's", null);
        }
    }

    private Proof attempt(
            ScratchDatabase scratch,
            Start start,
            Target target,
            Chain chain,
            Fillings fillings,
            Set<String> unchecked) {
        MigrationRunner runner = course.on(scratch.database());
        start.build(scratch, runner, chain);
        Tried tried = new Trial(scratch, runner, chain, target).run(fillings);
        Map<QualifiedName, List<SampleRow>> rows = tried.rows();
        Set<String> open = new TreeSet<>(unchecked);
        open.addAll(tried.unseen());
        rows.forEach((table, ofTable) -> {
            if (ofTable.isEmpty() && !fillings.areNone() && !fillings.without().contains(table)) {
                open.add(
                        fillings.of(table) == Filling.ENDS
                                ? "rows in " + table + ", as " + tried.reasonForNone(table)
                                : "upgrade with rows in " + table + ", which may fail");
            }
        });
        return new Proof(
                scratch.database().server().toString(),
                place,
                rows.values().stream().mapToInt(List::size).sum(),
                (int) rows.values().stream()
                        .filter(ofTable -> !ofTable.isEmpty())
                        .count(),
                chain.size(),
                fingerprint(scratches.dialect(), chain),
                List.copyOf(open),
                null);
    }

    private static @Nullable Fillings lessAfter(StepFailedException failed, Chain chain, Fillings fillings) {
        Operation operation = failed.failure().operation();
        return operation == null ? null : fillings.lessFor(operation, chain.operations(failed.direction()));
    }

    private static void note(StepFailedException failed, Fillings fillings, Set<String> unchecked) {
        if (fillings.areNone()) {
            unchecked.add(failed.direction().word() + " with rows: SQL of its own failed on such as were tried ("
                    + failed.failure().reason() + ")");
        }
        fillings.without()
                .forEach(table ->
                        unchecked.add(failed.direction().word() + " with rows in " + table + ", which may fail"));
    }

    /**
     * Where the file says that nobody knows the way from one type to the other, its author is still to write it. What a user
     * wrote may need what no schema holds, so that a database built from a schema shows nothing.
     */
    private Proof failed(StepFailedException failed, Start start, Chain chain) {
        Operation operation = failed.failure().operation();
        Optional<Operation> unwritten =
                Optional.ofNullable(operation).flatMap(one -> toBeWritten(one, chain.operations(failed.direction())));
        if (unwritten.isPresent()) {
            return Proof.none("'" + unwritten.get().summary() + "' has to be written by hand first");
        }
        if (operation != null && Concerned.isOpaque(List.of(operation)) && !start.isComplete()) {
            return Proof.none("'" + operation.summary() + "' needs what a scratch database lacks");
        }
        throw new ProofFailedException(failed.failure().whatFailed(), failed);
    }

    /** What is to be written among all that is one statement with the operation. */
    private Optional<Operation> toBeWritten(Operation operation, List<Operation> migration) {
        Hazards hazards = new Hazards(migration, scratches.dialect());
        return scratches.dialect().parts(migration).stream()
                .filter(part -> part.contains(operation))
                .flatMap(List::stream)
                .filter(one -> hazards.of(one).stream().anyMatch(hazard -> hazard.kind() == HazardKind.NO_CONVERSION))
                .findFirst();
    }

    /** The same for the same SQL on the same kind of server. */
    private static String fingerprint(Dialect dialect, Chain chain) {
        List<String> sql = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Operation> operations = chain.operations(direction);
            sql.add(direction.word());
            dialect.parts(operations).forEach(part -> sql.addAll(statements(dialect, part, operations)));
        }
        return Checksum.of(sql.toArray(String[]::new)).substring(0, DIGITS);
    }

    /** What is made of stored texts is told by its operations. */
    private static List<String> statements(Dialect dialect, List<Operation> part, List<Operation> migration) {
        return dialect.storedQuery(part).isPresent()
                ? part.stream().map(Operation::toString).toList()
                : dialect.statements(part, migration, List.of());
    }
}
