package dev.retort.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what the proof adds to {@code autogenerate}, each run in a fresh process as on the command line: an ordinary migration of
 * the sample entities (a new table with foreign keys, two new columns, one required, a longer text, a check and an index) on a PostgreSQL on
 * the same machine. Argument: how many runs of each kind; 7 when there is none. The middle of them counts.
 */
public final class ProofBenchmark {

    private static final int RUNS = 7;
    private static final Path LAUNCHER = Path.of("src", "cli", "target", "retort", "bin", "retort");
    private static final Path MIGRATIONS = Path.of("migrations");
    private static final double MILLIS = 1000;

    private ProofBenchmark() {}

    /** Runs both kinds in turns and prints what the proof adds. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int runs = arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            retort(List.of("upgrade", "--url", url, "--migrations", MIGRATIONS.toString()));
            fallBehind(server);
            List<Duration> without = new ArrayList<>();
            List<Duration> with = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                without.add(autogenerate(url, "--no-proof"));
                with.add(autogenerate(url));
            }
            print("without proof", middle(without));
            print("with proof", middle(with));
            print("the proof", middle(with).minus(middle(without)));
        }
    }

    private static void fallBehind(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table task_tags");
            statement.execute("drop index comments_latest_idx");
            statement.execute("alter table tasks drop column estimated_hours, drop column status,"
                    + " alter column title type varchar(200), drop constraint tasks_priority_check");
        }
    }

    private static Duration autogenerate(String url, String... options) throws IOException, InterruptedException {
        Path migrations = Files.createTempDirectory("retort-benchmark");
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, migrations.resolve(file.getFileName()));
            }
        }
        List<String> command = new ArrayList<>(
                List.of("autogenerate", "-m", "catch up", "--url", url, "--migrations", migrations.toString()));
        command.addAll(List.of(options));
        return retort(command);
    }

    private static Duration retort(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile("retort-benchmark", ".log");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(output));
        }
        return taken;
    }

    private static Duration middle(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }

    private static void print(String what, Duration taken) {
        System.out.printf(Locale.ROOT, "%-14s %.2f s%n", what, taken.toMillis() / MILLIS);
    }
}
