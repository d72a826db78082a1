package dev.retort.proof;

import org.jspecify.annotations.Nullable;

/** A migration does not do what it says: it failed, did not arrive, did not lead back, or lost rows. */
public final class ProofFailedException extends ProofException {

    private static final long serialVersionUID = 1L;

    ProofFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    ProofFailedException(String message) {
        this(message, null);
    }
}
