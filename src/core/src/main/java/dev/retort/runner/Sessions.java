package dev.retort.runner;

import java.sql.Connection;
import java.sql.SQLException;

/** Questions about a connection as such. */
final class Sessions {

    private static final int PATIENCE_SECONDS = 5;

    private Sessions() {}

    /** Whether the server still answers; asked inside a failed transaction too. */
    static boolean isAlive(Connection connection) {
        try {
            return !connection.isClosed() && connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
