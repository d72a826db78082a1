package dev.retort.database;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of its own for a test, on a server that all tests of a run share. */
final class TestDatabase implements AutoCloseable {

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

    private final String name;
    private final Connection connection;

    TestDatabase() throws SQLException {
        this.name = "test_" + COUNT.incrementAndGet();
        try (Connection server = connect("postgres", "postgres");
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        }
        this.connection = connect(name, "postgres");
    }

    private static Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(Server.POSTGRES.getJdbcUrl(user, database));
    }

    /** Skips the test on servers older than the feature that it is about. */
    TestDatabase onlySince(int majorVersion) throws SQLException {
        assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(majorVersion);
        return this;
    }

    /** The connection of the superuser. */
    Connection connection() {
        return connection;
    }

    /** Another connection to the database. */
    Connection connectAs(String user) throws SQLException {
        return connect(name, user);
    }

    /** Runs statements as the superuser. */
    TestDatabase run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** Makes a role that may log in and has no rights; roles belong to the server, so its name is new. */
    String createRole() throws SQLException {
        String role = "role_of_" + name;
        run("create role " + role + " login");
        return role;
    }

    /** Gives objects to an extension, as if its script had created them. */
    void adopt(String... objects) throws SQLException {
        for (String object : objects) {
            run("alter extension plpgsql add " + object);
        }
    }

    /** Reads the default schema. */
    Schema read() {
        return read(ReadScope.DEFAULT_SCHEMA);
    }

    Schema read(ReadScope scope) {
        return new DatabaseReader().read(connection, scope);
    }

    /** A table of the default schema. */
    Table table(String table) {
        return read().table(QualifiedName.of(table)).orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
