package dev.retort.runner;

import dev.retort.history.MigrationException;

/** The thread was interrupted; the run stopped between two migrations. */
public final class RunInterruptedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    RunInterruptedException(int done, int total, String place) {
        super(
                "Interrupted after %d of %d migrations; the database is at %s and nothing is half done: run again to go on."
                        .formatted(done, total, place));
    }

    RunInterruptedException(String holder) {
        super("Interrupted while waiting for the lock that is held by %s; nothing was changed.".formatted(holder));
    }
}
