package dev.retort.runner;

import dev.retort.history.MigrationException;

/** What was asked for is refused until somebody says, with a flag or by another command, that it is meant. */
public final class RefusedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    /** An error that says what is refused, why, and how to insist. */
    public RefusedException(String message) {
        super(message);
    }
}
