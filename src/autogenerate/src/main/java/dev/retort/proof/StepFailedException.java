package dev.retort.proof;

import dev.retort.history.Direction;
import dev.retort.runner.MigrationFailedException;

/** A statement of a trial was refused. */
final class StepFailedException extends ProofException {

    private static final long serialVersionUID = 1L;

    private final Direction direction;
    private final MigrationFailedException failure;

    StepFailedException(Direction direction, MigrationFailedException failure) {
        super(String.valueOf(failure.getMessage()), failure);
        this.direction = direction;
        this.failure = failure;
    }

    Direction direction() {
        return direction;
    }

    MigrationFailedException failure() {
        return failure;
    }
}
