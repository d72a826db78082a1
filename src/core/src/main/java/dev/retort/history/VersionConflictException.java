package dev.retort.history;

/** The version table changed under a running migration. */
public final class VersionConflictException extends MigrationException {

    private static final long serialVersionUID = 1L;

    VersionConflictException(String table, String expected, String found) {
        super(
                "A step begins at %s, but %s now says %s: someone else changed the table meanwhile; look at 'current' and run again."
                        .formatted(expected, table, found));
    }

    VersionConflictException(String table, String statement, int rows) {
        super(("A step changes exactly one row of %s, but \"%s\" matched %d: someone else changed the table meanwhile;"
                        + " look at 'current' and run again.")
                .formatted(table, statement, rows));
    }
}
