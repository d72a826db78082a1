package dev.retort.embedded;

import java.time.Duration;
import java.util.List;

/**
 * The running server.
 *
 * @param installation the programs, and the data it serves
 * @param pid its process id
 * @param port the port it listens on, on 127.0.0.1
 */
record Postmaster(Installation installation, long pid, int port) {

    private static final Duration POLL = Duration.ofMillis(5);

    private static final Duration LONGEST_FAST_SHUTDOWN = Duration.ofSeconds(30);

    private static final Duration LONGEST_IMMEDIATE_SHUTDOWN = Duration.ofSeconds(5);

    /**
     * Stops the server: fast, which rolls open transactions back and ends connections, and where that does not come to an end,
     * at once, after which the next start recovers from the log. A server that is gone already is fine.
     *
     * @throws EmbeddedException if the server does not stop
     */
    void stop() {
        if (!signal("INT", LONGEST_FAST_SHUTDOWN) && !signal("QUIT", LONGEST_IMMEDIATE_SHUTDOWN)) {
            throw new EmbeddedException(
                    "The embedded PostgreSQL (pid " + pid + ") does not stop; end that process by hand. Its"
                            + " log is " + installation.layout().log() + ".");
        }
    }

    /** Sends a signal and waits for the end of the process. */
    private boolean signal(String name, Duration longest) {
        if (isRunning()) {
            installation
                    .command("pg_ctl", List.of("kill", name, Long.toString(pid)))
                    .run();
        }
        long start = System.nanoTime();
        while (isRunning()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                return false;
            }
            Pause.of(POLL);
        }
        return true;
    }

    private boolean isRunning() {
        return new ServerProcess(pid).serves(installation.layout().data());
    }
}
