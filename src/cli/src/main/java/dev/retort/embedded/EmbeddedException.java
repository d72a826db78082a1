package dev.retort.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database server cannot be started, found or stopped; the message says why and what to do. */
public class EmbeddedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with a sentence for the user. */
    public EmbeddedException(String message) {
        super(message);
    }

    /** An error with a sentence for the user and what led to it. */
    public EmbeddedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
