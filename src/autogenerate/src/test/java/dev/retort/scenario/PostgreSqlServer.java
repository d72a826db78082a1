package dev.retort.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** An embedded PostgreSQL that trades safety for speed. */
public enum PostgreSqlServer implements TestServer {
    INSTANCE;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public String product() {
        return "postgresql";
    }

    @Override
    public String label() {
        return "PostgreSQL 18";
    }

    @Override
    public String create() throws SQLException {
        return createFrom("template1");
    }

    /** Creates a database with all that is in another, to which nobody may be connected, and answers its URL. */
    public String copy(String url) throws SQLException {
        return createFrom(name(url));
    }

    private static String createFrom(String template) throws SQLException {
        String name = "scenario_" + COUNT.incrementAndGet();
        try (Connection server = DriverManager.getConnection(url("postgres"));
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        }
        return url(name);
    }

    /** Hundreds of databases would take the server long to leave behind. */
    @Override
    public void drop(String url) throws SQLException {
        try (Connection server = DriverManager.getConnection(url("postgres"));
                Statement statement = server.createStatement()) {
            statement.execute("drop database " + name(url) + " with (force)");
        }
    }

    private static String name(String url) {
        return url.replaceAll(".*/(scenario_[0-9]+).*", "$1");
    }

    private static String url(String database) {
        return Server.POSTGRES.getJdbcUrl("postgres", database);
    }
}
