package dev.retort.extension;

import org.jspecify.annotations.Nullable;

/** A project's extension cannot be made or fails; the message names its class, in one sentence. */
public final class ExtensionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its cause, if one is known. */
    public ExtensionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
