package dev.retort.history;

/** A migration file or class is not what a migration must be. */
public final class InvalidMigrationException extends MigrationException {

    private static final long serialVersionUID = 1L;

    /** An error that names the file or class and says what is wrong with it. */
    public InvalidMigrationException(String message) {
        super(message);
    }

    /** An error that names the file or class, says what is wrong with it and what caused that. */
    public InvalidMigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
