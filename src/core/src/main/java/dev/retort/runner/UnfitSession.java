package dev.retort.runner;

import dev.retort.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A session in which the texts of statements would mean something else. */
public final class UnfitSession {

    private UnfitSession() {}

    /**
     * Why the session cannot be used, and the way out; empty where it can.
     *
     * @throws SQLException when the connection does not answer
     */
    public static Optional<String> reason(Connection connection, Dialect dialect) throws SQLException {
        if (dialect.unfitSession().isEmpty()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.unfitSession())) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }
}
