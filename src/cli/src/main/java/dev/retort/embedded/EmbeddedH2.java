package dev.retort.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * An H2 of Retort's own in the process of a command. Its file stays in the state directory from command to command; one command
 * uses it at a time, the next one waits.
 */
public final class EmbeddedH2 implements EmbeddedServer {

    private final Path file;
    private final ShutdownHook hook;

    private EmbeddedH2(Path file, ShutdownHook hook) {
        this.file = file;
        this.hook = hook;
    }

    /**
     * Opens the way to the database, which is created by the first connection.
     *
     * @param stateDirectory where everything is kept, {@code .retort}; created where it does not exist
     * @param command what other commands are told while they wait for this one, such as {@code retort upgrade}
     * @param wait how long to wait for another command that uses the same state directory; zero does not wait
     * @param progress told each step that takes time, a line each
     * @throws EmbeddedBusyException if another command uses the state directory for longer than that
     * @throws EmbeddedException if the directory cannot be used
     */
    public static EmbeddedH2 start(Path stateDirectory, String command, Duration wait, Consumer<String> progress) {
        Path state = StateDirectory.create(stateDirectory);
        Path file = StateDirectory.create(state, "h2").resolve("database");
        return new EmbeddedH2(file, ShutdownHook.holding(StateLock.acquire(state, command, wait, progress)));
    }

    /** Without the hook of its own by which H2 would close the file under a command that is about to end by itself. */
    @Override
    public String jdbcUrl() {
        return "jdbc:h2:file:" + file.toString().replace(";", "\\;") + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    @Override
    public String username() {
        return "sa";
    }

    /** None: who can read the file can read what is in it. */
    @Override
    public String password() {
        return "";
    }

    @Override
    public void stopAfter(Runnable command) {
        hook.after(command);
    }

    @Override
    public void close() {
        hook.close();
    }
}
