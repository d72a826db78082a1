package dev.retort.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The transaction in which all queries see the same state of the database. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final boolean own;

    private Snapshot(Connection connection, boolean own) {
        this.connection = connection;
        this.own = own;
    }

    /** Begins one where the connection is not in a transaction already. */
    static Snapshot of(Connection connection, ServerCatalog server) throws SQLException {
        Snapshot snapshot = new Snapshot(connection, connection.getAutoCommit());
        if (snapshot.own) {
            snapshot.begin(server);
        }
        return snapshot;
    }

    /** The connection, within the transaction. */
    Connection connection() {
        return connection;
    }

    private void begin(ServerCatalog server) throws SQLException {
        connection.setAutoCommit(false);
        try {
            server.beginSnapshot(connection);
        } catch (SQLException failure) {
            close();
            throw failure;
        }
    }

    @Override
    public void close() throws SQLException {
        if (own) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
