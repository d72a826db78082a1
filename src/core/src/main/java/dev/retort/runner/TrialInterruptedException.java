package dev.retort.runner;

import dev.retort.history.MigrationException;
import org.jspecify.annotations.Nullable;

/** The end was asked for while a migration was tried on a database of its own. */
public final class TrialInterruptedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    TrialInterruptedException(@Nullable Throwable cause) {
        super("Interrupted: the trial was stopped; nothing was written, and it has not touched the database.", cause);
    }
}
