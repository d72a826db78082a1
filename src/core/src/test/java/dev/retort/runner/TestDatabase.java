package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of its own for a test, on a server that all tests of a run share. */
final class TestDatabase implements AutoCloseable {

    static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Starts the server when the first test asks for it; it stops with the process. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private final String name = "runner_" + COUNT.incrementAndGet();
    private final Connection observer;
    private final List<Connection> connections = new ArrayList<>();

    TestDatabase() throws SQLException {
        try (Connection server = connectTo("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        }
        observer = connect();
    }

    private static Connection connectTo(String database) throws SQLException {
        return DriverManager.getConnection(Server.POSTGRES.getJdbcUrl("postgres", database));
    }

    /** A new connection, closed with the database. */
    Connection connect() throws SQLException {
        Connection connection = connectTo(name);
        connections.add(connection);
        return connection;
    }

    MigrationRunner runner(Connection connection, RunOptions options, MigrationScript... scripts) {
        return new MigrationRunner(connection, DIALECT, RevisionGraph.of(List.of(scripts)), options);
    }

    /** A runner with a connection of its own. */
    MigrationRunner runner(MigrationScript... scripts) throws SQLException {
        return runner(connect(), RunOptions.defaults(), scripts);
    }

    /** Executes a statement behind the runner's back. */
    void run(String sql) throws SQLException {
        try (Statement statement = observer.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query, seen from outside. */
    List<String> query(String sql) throws SQLException {
        try (Statement statement = observer.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    List<String> tables() throws SQLException {
        return query("select table_name from information_schema.tables where table_schema = 'public' order by 1");
    }

    List<String> versions() throws SQLException {
        return query("select revision from retort_version order by 1");
    }

    /** The journal as {@code action revision outcome}. */
    List<String> journal() throws SQLException {
        return query("select action || ' ' || revision || ' ' || outcome from retort_history order by id");
    }

    /** The server process of a connection. */
    static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
