package dev.retort.scenario;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of its own on a server, which goes when it is closed.
 *
 * @param server the server
 * @param url where it is
 * @param connection a connection to it
 * @param live what Retort sees of it
 * @param statement for what a test runs by hand
 */
record ServerDatabase(TestServer server, String url, Connection connection, LiveDatabase live, Statement statement)
        implements AutoCloseable {

    static ServerDatabase on(TestServer server) throws SQLException {
        return at(server, server.create());
    }

    /** See {@link TestServer#createForSmallLetters}. */
    static ServerDatabase forSmallLettersOn(TestServer server) throws SQLException {
        return at(server, server.createForSmallLetters());
    }

    private static ServerDatabase at(TestServer server, String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        return new ServerDatabase(server, url, connection, LiveDatabase.of(connection), connection.createStatement());
    }

    Dialect dialect() {
        return live.dialect();
    }

    /** The default schema. */
    Schema read() {
        return live.read(ReadScope.DEFAULT_SCHEMA);
    }

    /** What leads the default schema to another. */
    SchemaPlan plan(Schema desired) {
        return new Planner(live, (product, name) -> desired, ReadScope.DEFAULT_SCHEMA).plan();
    }

    MigrationRunner runner(MigrationScript... scripts) {
        return new MigrationRunner(connection, dialect(), RevisionGraph.of(List.of(scripts)), RunOptions.defaults());
    }

    void execute(String sql) throws SQLException {
        statement.execute(sql);
    }

    /** The first column of what a query finds. */
    List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** The names of what is in it, but for Retort's own. */
    List<String> contents() throws SQLException {
        return query(server.contents());
    }

    void run(List<Operation> migration) throws SQLException {
        for (Operation operation : migration) {
            for (String sql : dialect().statements(operation, migration)) {
                statement.execute(sql);
            }
        }
    }

    /** Whether Retort refuses a migration before anything of it runs. */
    boolean isRefusedBefore(List<Operation> migration) {
        try {
            migration.forEach(operation -> dialect().check(operation, migration));
            return false;
        } catch (InexpressibleOperationException refused) {
            return true;
        }
    }

    /** Whether the server refuses a migration while it runs. */
    boolean isRefused(List<Operation> migration) {
        try {
            run(migration);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    /** Whether the server refuses a statement. */
    boolean isRefused(String sql) {
        try {
            execute(sql);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                live;
                statement) {
            // Closed in this order, the last first.
        } finally {
            server.drop(url);
        }
    }
}
