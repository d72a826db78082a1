package dev.retort.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the server.
 *
 * @param installation the programs, and the data to serve
 */
record PostmasterStart(Installation installation) {

    private static final Duration POLL = Duration.ofMillis(5);

    private static final Duration BEFORE_RETRY = Duration.ofMillis(100);

    // After a crash the server replays its log before it is ready.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    // Another process took the port meanwhile; or backends of a killed server still work on the data.
    private static final String PASSES =
            ".*(Address already in use|could not create any TCP/IP sockets|shared memory block).*";

    /**
     * Starts the server on a free port of 127.0.0.1 and waits until it accepts connections.
     *
     * @throws EmbeddedException if it does not start; the message has PostgreSQL's reason
     */
    Postmaster start() {
        long start = System.nanoTime();
        while (true) {
            int port = LoopbackPort.free();
            ServerLog log = ServerLog.begin(installation.layout().log());
            Process process = launch(port);
            Optional<Postmaster> started = awaitReady(process, port, start);
            if (started.isPresent()) {
                return started.orElseThrow();
            }
            if (process.isAlive() || !passes(log) || isOver(start)) {
                throw failed(process, log);
            }
            Pause.of(BEFORE_RETRY);
        }
    }

    /** Runs {@code postgres} itself: {@code pg_ctl start} looks for it ten times a second only and needs a shell. */
    private Process launch(int port) {
        return installation
                .command("postgres", options(port))
                .start(installation.layout().log());
    }

    private List<String> options(int port) {
        List<String> options = new ArrayList<>(List.of("-D", data().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "shared_buffers=32MB",
                "max_connections=50",
                // A migration that creates thousands of tables in one transaction locks them all.
                "max_locks_per_transaction=1024",
                "huge_pages=off",
                "timezone=UTC",
                "log_timezone=UTC")) {
            options.addAll(List.of("-c", setting));
        }
        return options;
    }

    private Optional<Postmaster> awaitReady(Process process, int port, long start) {
        while (process.isAlive() && !isOver(start)) {
            Optional<PostmasterFile> recorded = PostmasterFile.read(data())
                    .content()
                    .filter(file -> file.ready() && file.port() == port)
                    .filter(file -> new ServerProcess(file.pid()).serves(data()));
            if (recorded.isPresent()) {
                return Optional.of(
                        new Postmaster(installation, recorded.orElseThrow().pid(), port));
            }
            Pause.of(POLL);
        }
        return Optional.empty();
    }

    private static boolean passes(ServerLog log) {
        return log.text().lines().anyMatch(line -> line.matches(PASSES));
    }

    private EmbeddedException failed(Process process, ServerLog log) {
        String reason = process.isAlive() ? "it was not ready within " + LONGEST.toSeconds() + " s" : log.reason();
        process.destroy();
        return new EmbeddedException("The embedded PostgreSQL in " + data() + " does not start: " + reason
                + ". Its log is " + installation.layout().log() + ".");
    }

    private static boolean isOver(long start) {
        return System.nanoTime() - start > LONGEST.toNanos();
    }

    private Path data() {
        return installation.layout().data();
    }
}
