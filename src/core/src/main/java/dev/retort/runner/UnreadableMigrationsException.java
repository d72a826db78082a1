package dev.retort.runner;

import dev.retort.history.MigrationException;
import org.jspecify.annotations.Nullable;

/** The migration files cannot be read. */
public final class UnreadableMigrationsException extends MigrationException {

    private static final long serialVersionUID = 1L;

    UnreadableMigrationsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
