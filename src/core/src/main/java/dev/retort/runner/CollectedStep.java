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
 * @param sure whether that run did not carry out the next one
 */
record CollectedStep(Step step, List<Operation> migration, List<StepPart> parts, int done, boolean sure) {

    /**
     * Asks the migrations of all steps for their operations, before the first of them is run.
     *
     * @throws InvalidMigrationException when a migration throws
     * @throws RefusedException when operations cannot be said in the database's SQL, naming all of them
     */
    static List<CollectedStep> all(List<Step> steps, Dialect dialect) {
        WithoutWords without = new WithoutWords(dialect);
        List<CollectedStep> all =
                steps.stream().map(step -> of(step, dialect, without)).toList();
        without.refuse();
        return all;
    }

    private static CollectedStep of(Step step, Dialect dialect, WithoutWords without) {
        MigrationScript script = step.script();
        Direction direction = step.direction();
        try {
            List<Operation> migration = direction.collect(script.migration());
            boolean sayable = without.note(script, migration);
            return new CollectedStep(step, migration, sayable ? StepPart.of(migration, dialect) : List.of(), 0, true);
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidMigrationException(
                    "The %s of revision %s cannot be collected, because %s fails with %s; no migration was run."
                            .formatted(direction.word(), script.label(), script.placeOf(e), e),
                    e);
        }
    }

    /** The same, of which the first statements are done; the next one may be too, where that is not sure. */
    CollectedStep skipping(int statements, boolean isSure) {
        return new CollectedStep(step, migration, parts, statements, isSure);
    }

    /** Whether the database can be asked if it carried out the statement with that number, from 0; behind the last there is none. */
    boolean tellsOf(int number, Dialect dialect) {
        List<StepStatement> known =
                parts.stream().flatMap(part -> part.known().stream()).toList();
        return known.size() == size()
                && (number == known.size()
                        || number < known.size()
                                && known.get(number).online(dialect).isPresent());
    }

    /** How many statements it has, as far as is known before it runs. */
    int size() {
        return parts.stream().mapToInt(StepPart::size).sum();
    }

    /** Whether it runs in one transaction. */
    boolean isTransactional(Dialect dialect) {
        return step.script().isTransactional(dialect);
    }
}
