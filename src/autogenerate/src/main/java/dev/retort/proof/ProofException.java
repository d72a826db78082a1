package dev.retort.proof;

import org.jspecify.annotations.Nullable;

/** A trial did not come to its end; the message says why. */
public abstract class ProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProofException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
