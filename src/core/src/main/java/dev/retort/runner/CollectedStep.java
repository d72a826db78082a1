package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.Direction;
import dev.retort.history.InvalidMigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.operation.Operation;
import java.util.List;

/**
 * A step with all that it does.
 *
 * @param step the step
 * @param migration its operations
 * @param parts what it executes, in order
 * @param done how many of its statements an earlier run has carried out
 */
record CollectedStep(Step step, List<Operation> migration, List<StepPart> parts, int done) {

    /**
     * Asks the migrations of all steps for their operations, before the first of them is run.
     *
     * @throws InvalidMigrationException when a migration throws, or an operation cannot be said in the database's SQL
     */
    static List<CollectedStep> all(List<Step> steps, Dialect dialect) {
        return steps.stream().map(step -> of(step, dialect)).toList();
    }

    private static CollectedStep of(Step step, Dialect dialect) {
        MigrationScript script = step.script();
        Direction direction = step.direction();
        try {
            List<Operation> migration = direction.collect(script.migration());
            return new CollectedStep(step, migration, StepPart.of(migration, dialect), 0);
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidMigrationException(
                    "The %s of revision %s cannot be collected, because %s fails with %s; no migration was run."
                            .formatted(direction.word(), script.label(), script.source(), e),
                    e);
        }
    }

    /** The same, of which the first statements are done. */
    CollectedStep skipping(int statements) {
        return new CollectedStep(step, migration, parts, statements);
    }

    /** How many statements it has, as far as is known before it runs. */
    int size() {
        return parts.stream().mapToInt(StepPart::size).sum();
    }

    /** Whether it runs in one transaction, which it always does where that is the only lock that a runner has. */
    boolean isTransactional(Dialect dialect) {
        return dialect.hasTransactionalDdl()
                && (step.script().transactional() || dialect.writeLock().isPresent());
    }
}
