package dev.retort.proof;

import dev.retort.dialect.Refusal;
import dev.retort.history.Direction;
import dev.retort.operation.Operation;
import dev.retort.runner.MigrationFailedException;
import java.util.Optional;

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

    /** See {@link ProofFailedException#notOnline}. */
    Optional<Operation> notOnline() {
        return failure.refusal() == Refusal.NOT_ONLINE
                ? Optional.ofNullable(failure.operation())
                        .map(operation -> direction == Direction.UPGRADE ? operation : operation.reverse())
                : Optional.empty();
    }
}
