package dev.retort.scenario;

import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * An embedded MySQL, one in a container where its binary does not run, or the one that the system property {@code retort.mysql} names
 * as {@code host:port}, whose user {@code root} has no password; and a newer one, which no build brings along.
 */
enum MySqlServer implements TestServer {
    INSTANCE("mysql", "MySQL 8.0", MySqlServer::start),

    VERSION_9("mysql-9.7", "MySQL 9.7, on demand", () -> null);

    private static final String IMAGE = "mysql:8.4";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String product;
    private final String label;
    private final Supplier<@Nullable String> start;
    private @Nullable String address;

    /**
     * A server.
     *
     * @param product also the name behind {@code retort.} of the system property that names one
     * @param start starts one that nobody named and answers its address; null where it cannot
     */
    MySqlServer(String product, String label, Supplier<@Nullable String> start) {
        this.product = product;
        this.label = label;
        this.start = start;
    }

    private static @Nullable String start() {
        return EmbeddedMySql.start()
                .map(port -> "127.0.0.1:" + port)
                .orElseGet(() -> DockerClientFactory.instance().isDockerAvailable() ? contained() : null);
    }

    /** Ends with the process. */
    @SuppressWarnings("resource")
    private static String contained() {
        MySQLContainer container =
                new MySQLContainer(IMAGE).withUsername("root").withPassword("");
        container.withEnv("MYSQL_ALLOW_EMPTY_PASSWORD", "yes").start();
        return container.getHost() + ":" + container.getMappedPort(MySQLContainer.MYSQL_PORT);
    }

    private synchronized @Nullable String address() {
        if (address == null) {
            String named = System.getProperty("retort." + product);
            address = named == null ? start.get() : named;
        }
        return address;
    }

    @Override
    public boolean isThere() {
        return address() != null;
    }

    @Override
    public String product() {
        return product;
    }

    @Override
    public String label() {
        return label;
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

    private void run(String sql) throws SQLException {
        try (Connection server = DriverManager.getConnection(url("mysql"));
                Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A script has several statements; a login without encryption needs the server's key. */
    private String url(String database) {
        return "jdbc:mysql://" + address() + "/" + database
                + "?user=root&allowMultiQueries=true&allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }
}
