package dev.retort.history;

import java.sql.SQLException;
import java.util.Objects;

/** The database refused a statement of Retort itself. */
public final class DatabaseAccessException extends MigrationException {

    private static final long serialVersionUID = 1L;

    /** An error that says what was attempted and what the server answered. */
    public DatabaseAccessException(String attempt, SQLException cause) {
        super(
                "Could not %s: %s."
                        .formatted(attempt, Objects.requireNonNullElse(cause.getMessage(), "no reason given")),
                cause);
    }
}
