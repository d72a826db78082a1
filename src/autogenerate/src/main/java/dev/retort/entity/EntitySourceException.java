package dev.retort.entity;

import org.jspecify.annotations.Nullable;

/** The description of where entities are cannot be followed; the message says what is wrong with it and the way out. */
public final class EntitySourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its cause, if one is known. */
    public EntitySourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
