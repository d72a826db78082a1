package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tests of the embedded server share: one copy of the programs, and ways to look at a server from outside. */
final class Servers {
    /** Unpacked once for all tests and test runs. */
    static final Path BINARIES =
            Path.of("target", "binaries-" + PostgresqlVersion.bundled().full()).toAbsolutePath();

    private Servers() {}

    static Layout layout(Path state) {
        return Layout.create(state, PostgresqlVersion.bundled()).withBinaries(BINARIES);
    }

    /** Puts data there as an earlier command would have left it, which is quicker than creating it. */
    static void givenEarlierData(Path state) throws IOException, InterruptedException {
        Path to = layout(state).home();
        Path from = Earlier.HOME;
        Process copy = new ProcessBuilder("cp", "-a", from + "/data", from + "/password", to.toString())
                .inheritIO()
                .start();
        if (copy.waitFor() != 0) {
            throw new IOException("cannot copy " + from);
        }
    }

    /** Created by the first test run; started and stopped by each later one. */
    private static final class Earlier {
        static final Path HOME = create();

        private static Path create() {
            Layout layout = layout(Path.of("target", "earlier"));
            EmbeddedPostgresql.start(layout, "retort test", Duration.ofMinutes(1), line -> {})
                    .close();
            return layout.home();
        }
    }

    static EmbeddedServer start(Path state) {
        return start(state, new ArrayList<>());
    }

    /** Starts a server without waiting for others; its progress goes to the list. */
    static EmbeddedServer start(Path state, List<String> progress) {
        return EmbeddedPostgresql.start(layout(state), "retort test", Duration.ZERO, progress::add);
    }

    static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }

    /** The connection that a {@link Holder} announced. */
    static Connection connect(String readyLine) throws SQLException {
        String[] words = readyLine.split(" ");
        return DriverManager.getConnection(words[1], "postgres", words[2]);
    }

    /** The single value of a query. */
    static String query(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        for (String statement : statements) {
            connection.createStatement().execute(statement);
        }
    }

    /** The process id that a data directory's {@code postmaster.pid} names. */
    static long recordedPid(Path state) {
        return PostmasterFile.read(layout(state).data()).content().orElseThrow().pid();
    }

    /** The server that runs on the data of a state directory. */
    static Optional<ServerProcess> running(Path state) {
        return ServerProcess.workingIn(layout(state).data());
    }

    static void kill(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                .inheritIO()
                .start()
                .waitFor();
    }
}
