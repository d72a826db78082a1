package dev.retort.cli;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/** A database of its own for a test, on a server that all tests of a run share. */
final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Everything in a database that a migration could leave behind, a line each. */
    private static final String CONTENT = """
            select format('%s %s.%s', relkind, relnamespace::regnamespace, relname) from pg_class
            where relnamespace::regnamespace::text !~ '^(pg_.*|information_schema)$'
            union all
            select format('column %s.%s %s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull, atthasdef)
            from pg_attribute join pg_class on attrelid = pg_class.oid
            where attnum > 0 and not attisdropped and relnamespace::regnamespace::text !~ '^(pg_.*|information_schema)$'
            union all
            select format('constraint %s on %s', conname, conrelid::regclass) from pg_constraint
            where connamespace::regnamespace::text !~ '^(pg_.*|information_schema)$'
            union all
            select format('type %s', oid::regtype) from pg_type
            where typnamespace::regnamespace::text !~ '^(pg_.*|information_schema)$'
            union all
            select format('schema %s', nspname) from pg_namespace where nspname !~ '^pg_'
            order by 1
            """;

    /** Starts the server when the first test asks for it; it stops with the process. */
    private static final class Server {
        /** What a server says while it starts; held here, as the levels of loggers that nobody holds are forgotten. */
        private static final Logger LOG = Logger.getLogger("io.zonky.test.db.postgres.embedded");

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            LOG.setLevel(Level.WARNING);
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new, empty database. */
    static TestDatabase create() {
        String name = "e2e_" + COUNT.incrementAndGet();
        new TestDatabase("postgres").run("create database " + name);
        return new TestDatabase(name);
    }

    static int port() {
        return Server.POSTGRES.getPort();
    }

    String name() {
        return name;
    }

    /** The address with its user, who needs no password. */
    String url() {
        return urlOf("postgres");
    }

    String urlOf(String user) {
        return "jdbc:postgresql://localhost:" + port() + "/" + name + "?user=" + user;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Runs statements as the superuser. */
    TestDatabase run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A role without rights of its own; roles belong to the server, so the name is new. */
    String createRole() {
        String role = "role_of_" + name;
        run("create role " + role + " login");
        return role;
    }

    /** The first column of a query, as text. */
    List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All objects of the database, Retort's own tables included. */
    List<String> content() {
        return query(CONTENT);
    }

    /** All objects but Retort's own tables. */
    List<String> contentOfOthers() {
        return content().stream()
                .filter(line -> !line.contains("retort_version") && !line.contains("retort_history"))
                .toList();
    }

    List<String> tables() {
        return query("select tablename from pg_tables where schemaname !~ '^(pg_.*|information_schema)$' order by 1");
    }
}
