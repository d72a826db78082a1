package dev.retort.history;

import dev.retort.dialect.Refusal;
import java.sql.SQLException;

/** The database refused a statement of Retort itself. */
public final class DatabaseAccessException extends MigrationException {

    private static final long serialVersionUID = 1L;

    /** An error that says what was attempted and what the server answered. */
    public DatabaseAccessException(String attempt, SQLException cause) {
        super("Could not %s: %s%s.".formatted(attempt, ServerMessage.of(cause), wayOut(cause)), cause);
    }

    private static String wayOut(SQLException cause) {
        String wayOut = Refusal.of(cause.getSQLState(), cause.getErrorCode()).wayOut();
        return wayOut.isEmpty() ? "" : "; " + wayOut;
    }
}
