package dev.retort.history;

import org.jspecify.annotations.Nullable;

/** What keeps a history from being read or run; the message states the rule, the values and the way out. */
public abstract class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error without a cause. */
    protected MigrationException(String message) {
        super(message);
    }

    /** An error with what caused it. */
    protected MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
