package dev.retort.database.scratch;

import org.jspecify.annotations.Nullable;

/** There is no database to try something on; the message says why. */
public final class ScratchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says why, and what the server said of it. */
    public ScratchUnavailableException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
