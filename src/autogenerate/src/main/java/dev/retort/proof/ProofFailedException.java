package dev.retort.proof;

import dev.retort.operation.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A migration does not do what it says: it failed, did not arrive, did not lead back, or lost rows. */
public final class ProofFailedException extends ProofException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StepFailedException step;

    ProofFailedException(String message, StepFailedException step) {
        super(message, step);
        this.step = step;
    }

    ProofFailedException(String message) {
        super(message, null);
        this.step = null;
    }

    /**
     * The operation of the upgrade that the server cannot carry out, or take back, while others read and write; empty where
     * something else is wrong.
     */
    public Optional<Operation> notOnline() {
        return step == null ? Optional.empty() : step.notOnline();
    }
}
