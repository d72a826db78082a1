package dev.retort.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The MySQL of a jar that the build brings along, which trades safety for speed and ends with the process. */
final class EmbeddedMySql {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final int MINUTES_TO_START = 2;

    private final Path home;
    private final List<String> options;

    private EmbeddedMySql(Path home, List<String> options) {
        this.home = home;
        this.options = options;
    }

    /**
     * Starts a server whose user {@code root} has no password, and answers its port; empty where its binary does not run, as it is one
     * of Linux and asks for libaio.
     */
    static Optional<Integer> start(String... options) {
        try {
            EmbeddedMySql server = new EmbeddedMySql(unpacked(), List.of(options));
            return server.runs() ? Optional.of(server.started()) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while MySQL started", interrupted);
        }
    }

    /** In a directory of its own, as another process may do the same at the same time. */
    private static Path unpacked() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("retort-mysql");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
        Path archive = home.resolve("mysql.tar.gz");
        try (InputStream bytes =
                Objects.requireNonNull(EmbeddedMySql.class.getResourceAsStream(ARCHIVE), "no MySQL on the path")) {
            Files.copy(bytes, archive);
        }
        run(List.of("tar", "-xzf", archive.toString(), "-C", home.toString()));
        Files.delete(archive);
        return home;
    }

    private boolean runs() throws IOException, InterruptedException {
        return run(List.of(mysqld(), "--version")) == 0;
    }

    private int started() throws IOException, InterruptedException {
        run(command("--initialize-insecure"));
        int port = freePort();
        Path socket = home.resolve("mysql.sock");
        Process process = process(command(
                        "--port=" + port,
                        "--socket=" + socket,
                        "--pid-file=" + home.resolve("mysql.pid"),
                        "--bind-address=127.0.0.1",
                        "--mysqlx=OFF",
                        "--skip-log-bin",
                        "--skip-ssl",
                        "--performance-schema=OFF",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-flush-method=nosync",
                        "--innodb-doublewrite=OFF"))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitSocket(process, socket);
        return port;
    }

    /** The server makes its socket when it is ready to answer. */
    private static void awaitSocket(Process process, Path socket) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (!Files.exists(socket)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("MySQL does not start: " + socket + " is not there");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** What the server, which ends at the same time, still writes has no home any more. */
    private static void remove(Path home) {
        try {
            run(List.of("rm", "-rf", home.toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(String... more) {
        List<String> command = new ArrayList<>(List.of(
                mysqld(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--datadir=" + home.resolve("data"),
                "--lc-messages-dir=" + home.resolve("share")));
        command.addAll(options);
        command.addAll(List.of(more));
        return command;
    }

    private String mysqld() {
        return home.resolve("bin").resolve("mysqld").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return process(command).start().waitFor();
    }

    private static ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
}
