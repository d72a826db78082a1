package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.Direction;
import dev.retort.history.InvalidMigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A step with all its statements.
 *
 * @param step the step
 * @param statements what it executes, in order
 */
record CollectedStep(Step step, List<StepStatement> statements) {

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
        List<StepStatement> statements = new ArrayList<>();
        try {
            List<Operation> migration = direction.collect(script.migration());
            for (Operation operation : migration) {
                dialect.statements(operation, migration)
                        .forEach(sql -> statements.add(new StepStatement(operation, sql)));
            }
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidMigrationException(
                    "The %s of revision %s cannot be collected, because %s fails with %s; no migration was run."
                            .formatted(direction.word(), script.label(), script.source(), e),
                    e);
        }
        return new CollectedStep(step, List.copyOf(statements));
    }

    /** Whether it runs in one transaction. */
    boolean isTransactional(Dialect dialect) {
        return dialect.hasTransactionalDdl() && step.script().transactional();
    }
}
