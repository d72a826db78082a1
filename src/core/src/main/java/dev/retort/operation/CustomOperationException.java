package dev.retort.operation;

import org.jspecify.annotations.Nullable;

/** A user's own operation does not keep to what is asked of one; the message names its class, in one sentence. */
public final class CustomOperationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its cause, if one is known. */
    public CustomOperationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
