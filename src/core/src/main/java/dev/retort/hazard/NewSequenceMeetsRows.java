package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A generator that comes to tables which are there counts from its start, whatever numbers their rows have. */
final class NewSequenceMeetsRows implements HazardRule {

    private final List<Operation> migration;

    NewSequenceMeetsRows(List<Operation> migration) {
        this.migration = migration;
    }

    @Override
    public Optional<Hazard> check(Operation operation) {
        return operation instanceof Operation.CreateSequence create && !isSettled(create)
                ? Optional.of(new Hazard(
                        HazardKind.CAUTION,
                        create.sequence().name()
                                + " counts from its start: where rows have such numbers already, let it go on behind them"
                                + " with op.continueSequence."))
                : Optional.empty();
    }

    /** A table that comes with it has no rows; one that it follows is counted on from. */
    private boolean isSettled(Operation.CreateSequence create) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.CreateTable
                        || other instanceof Operation.ContinueSequence goesOn
                                && goesOn.sequence()
                                        .name()
                                        .equals(create.sequence().name()));
    }
}
