package dev.retort.model;

import org.jspecify.annotations.Nullable;

/** The entity classes could not be read; the message says which class and why, in one sentence. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its cause, if one is known. */
    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
