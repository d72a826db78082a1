package dev.retort.database;

import dev.retort.dialect.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;

/** Declares queries as temporary views of PostgreSQL in a transaction that somebody rolls back. No query is run. */
final class TemporaryViews {

    private static final String NAME = "retort_judge_view";

    /** How {@code views.sql} reads a view, too. */
    private static final String WORDS = "select regexp_replace(pg_catalog.pg_get_viewdef('pg_temp." + NAME
            + "'::regclass), '^\\s+|;\\s*$', '', 'g')";

    private final Connection connection;

    TemporaryViews(Connection connection) {
        this.connection = connection;
    }

    /**
     * A query as the server says it of itself, read back twice: the words of some conditions change once more when they are
     * read again, as those of a database that was restored were.
     */
    Optional<String> inServersWords(String query) throws SQLException {
        Optional<String> once = declared(query);
        return once.isPresent() ? declared(once.get()) : once;
    }

    private Optional<String> declared(String query) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary view " + NAME + " as " + query);
            try (ResultSet row = statement.executeQuery(WORDS)) {
                row.next();
                return Optional.of(row.getString(1));
            }
        } catch (SQLException refused) {
            if (Refusal.of(refused.getSQLState(), refused.getErrorCode()) != Refusal.WRONG_TEXT) {
                throw refused;
            }
            return Optional.empty();
        } finally {
            connection.rollback(before);
        }
    }
}
