package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The running server.
 *
 * @param process the process
 * @param port the port it listens on, on 127.0.0.1
 */
record MariaDbProcess(ProcessHandle process, int port) {

    /** The user that everything is done as. */
    static final String USER = "retort";

    /** The database of that user. */
    static final String DATABASE = "retort";

    private static final Duration POLL = Duration.ofMillis(20);

    // After a crash the server replays its log before it is ready.
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 3;

    // Another process took the port meanwhile.
    private static final String PASSES = "Bind on TCP/IP port";

    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    /**
     * Stops the server that a killed command left running; it cannot be used, as its port is not known.
     *
     * @throws EmbeddedException if it does not stop
     */
    static void stopLeftBehind(MariaDbData data) {
        if (Files.exists(data.directory())) {
            recorded(data).or(() -> workingIn(data)).ifPresent(process -> new MariaDbProcess(process, 0).stop());
        }
    }

    /** The id in the file may be that of another MariaDB by now, such as the machine's own, which is nobody's to stop. */
    private static Optional<ProcessHandle> recorded(MariaDbData data) {
        try {
            String text = Files.readString(data.pidFile(), US_ASCII).strip();
            return text.matches("[0-9]{1,18}")
                    ? ProcessHandle.of(Long.parseLong(text))
                            .filter(MariaDbProcess::isMariaDb)
                            .filter(process -> worksIn(data, process).orElse(true))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** One whose command was killed before the file was written. */
    private static Optional<ProcessHandle> workingIn(MariaDbData data) {
        return ProcessHandle.allProcesses()
                .filter(MariaDbProcess::isMariaDb)
                .filter(process -> worksIn(data, process).orElse(false))
                .findFirst();
    }

    private static Optional<Boolean> worksIn(MariaDbData data, ProcessHandle process) {
        return new ServerProcess(process.pid()).worksIn(data.directory());
    }

    /** The id of a process that ended may have been given to another one since. */
    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .map(program -> Path.of(program).getFileName().toString().matches("(mariadbd|mysqld)(\\.exe)?"))
                .orElse(false);
    }

    /**
     * Starts the server on a free port of 127.0.0.1 and waits until it accepts connections of its one user.
     *
     * @throws EmbeddedException if it does not start; the message has MariaDB's reason
     */
    static MariaDbProcess start(MariaDbData data) {
        Path first = MariaDbAccess.statements(data);
        try {
            for (int left = ATTEMPTS; ; left--) {
                int port = LoopbackPort.free();
                ServerLog log = ServerLog.begin(data.log());
                Process process = command(data, port, first).start(data.log());
                if (isReady(process, log)) {
                    return new MariaDbProcess(process.toHandle(), port);
                }
                EmbeddedException failure = failed(data, process, log);
                if (left == 1 || !log.text().contains(PASSES)) {
                    throw failure;
                }
            }
        } finally {
            MariaDbAccess.delete(first);
        }
    }

    private static Command command(MariaDbData data, int port, Path first) {
        List<String> words = new ArrayList<>(List.of(
                data.programs().server().toString(),
                "--no-defaults",
                "--basedir=" + data.programs().base(),
                "--datadir=" + data.directory(),
                "--pid-file=" + data.pidFile(),
                "--init-file=" + first,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                // Since 11.4 a server makes a certificate at each start, which takes seconds; nothing leaves this
                // machine.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=64M"));
        words.addAll(data.programs().asRoot());
        return data.command(words, data.home());
    }

    private static boolean isReady(Process process, ServerLog log) {
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < LONGEST_START.toNanos()) {
            if (log.text().contains(": ready for connections")) {
                return true;
            }
            Pause.of(POLL);
        }
        return false;
    }

    /** Ends what is left of a server that did not start. */
    private static EmbeddedException failed(MariaDbData data, Process process, ServerLog log) {
        String reason = process.isAlive()
                ? "it was not ready within " + LONGEST_START.toSeconds() + " s"
                : reasonIn(log.text());
        new MariaDbProcess(process.toHandle(), 0).stop();
        return new EmbeddedException("The embedded MariaDB in " + data.directory() + " does not start: " + reason
                + ". Its log is " + data.log() + ".");
    }

    /** Why one of MariaDB's programs ended, by its output: the errors it reports, or else the last line. */
    static String reasonIn(String output) {
        List<String> errors = output.lines()
                .filter(line -> line.contains("[ERROR] "))
                .map(line -> line.replaceFirst(".*\\[ERROR\\] (\\S*(mariadbd|mysqld)\\S*: )?", ""))
                .toList();
        return errors.isEmpty()
                ? output.lines().reduce("it ended without a word", (earlier, last) -> last)
                : String.join("; ", errors);
    }

    /**
     * Stops the server in order, and where that does not come to an end, at once, after which the next start recovers from the
     * log. A server that is gone already is fine.
     *
     * @throws EmbeddedException if the server does not stop
     */
    void stop() {
        process.destroy();
        if (ends()) {
            return;
        }
        process.destroyForcibly();
        if (!ends()) {
            throw new EmbeddedException(
                    "The embedded MariaDB (pid " + process.pid() + ") does not stop; end that process by hand.");
        }
    }

    private boolean ends() {
        long start = System.nanoTime();
        while (new ServerProcess(process.pid()).isAlive()) {
            if (System.nanoTime() - start > LONGEST_STOP.toNanos()) {
                return false;
            }
            Pause.of(POLL);
        }
        return true;
    }
}
