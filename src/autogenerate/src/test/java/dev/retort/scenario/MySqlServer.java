package dev.retort.scenario;

import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * The MySQL that the system property {@code retort.mysql} names as {@code host:port}, whose user {@code root} has no password, or one
 * in a container; no build brings one along.
 */
enum MySqlServer implements TestServer {
    INSTANCE;

    private static final String IMAGE = "mysql:8.4";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        private static final @Nullable String ADDRESS = find();

        private static @Nullable String find() {
            String named = System.getProperty("retort.mysql");
            return named == null && DockerClientFactory.instance().isDockerAvailable() ? start() : named;
        }

        /** Ends with the process. */
        @SuppressWarnings("resource")
        private static String start() {
            MySQLContainer container =
                    new MySQLContainer(IMAGE).withUsername("root").withPassword("");
            container.withEnv("MYSQL_ALLOW_EMPTY_PASSWORD", "yes").start();
            return container.getHost() + ":" + container.getMappedPort(MySQLContainer.MYSQL_PORT);
        }
    }

    @Override
    public String product() {
        return "mysql";
    }

    @Override
    public String label() {
        return "MySQL 9.7, on demand";
    }

    @Override
    public boolean isThere() {
        return Server.ADDRESS != null;
    }

    @Override
    public boolean takes(Operation operation) {
        return MariaDbServer.INSTANCE.accepts(operation)
                && !(operation instanceof Operation.CreateTable create && refersToItself(create.table()))
                && TestServer.super.takes(operation);
    }

    /** A column whose values are their own counterparts. */
    private static boolean refersToItself(Table table) {
        return table.foreignKeys().stream()
                .anyMatch(key -> key.referencedTable().equals(table.name())
                        && key.columns().equals(key.referencedColumns()));
    }

    @Override
    public String contents() {
        return MariaDbServer.INSTANCE.contents();
    }

    @Override
    public String create() throws SQLException {
        String name = "scenario_" + COUNT.incrementAndGet();
        run("drop database if exists " + name);
        run("create database " + name);
        return url(name);
    }

    @Override
    public void drop(String url) throws SQLException {
        run("drop database " + url.replaceAll(".*/(scenario_[0-9]+).*", "$1"));
    }

    private static void run(String sql) throws SQLException {
        try (Connection server = DriverManager.getConnection(url("mysql"));
                Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A script has several statements; a login without encryption needs the server's key. */
    private static String url(String database) {
        return "jdbc:mysql://" + Objects.requireNonNull(Server.ADDRESS, "no MySQL") + "/" + database
                + "?user=root&allowMultiQueries=true&allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }
}
