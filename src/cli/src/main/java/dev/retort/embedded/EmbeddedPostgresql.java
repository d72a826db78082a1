package dev.retort.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PostgreSQL of Retort's own (zonky's binaries), for the time of one command.
 *
 * <p>Its data stays in the state directory from command to command. One command uses it at a time; the next one waits. It
 * stops when it is closed and when the process ends, also by Ctrl-C or SIGTERM; one that a killed process left running is
 * found and used again. It listens on 127.0.0.1 only, and only who can read the state directory knows the password.
 */
public final class EmbeddedPostgresql implements EmbeddedServer {

    private final Postmaster postmaster;
    private final String password;
    private final ShutdownHook hook;

    private EmbeddedPostgresql(Postmaster postmaster, String password, ShutdownHook hook) {
        this.postmaster = postmaster;
        this.password = password;
        this.hook = hook;
    }

    /**
     * Starts the server, or takes over the one that a killed command left running.
     *
     * @param stateDirectory where everything is kept, {@code .retort}; created where it does not exist
     * @param command what other commands are told while they wait for this one, such as {@code retort upgrade}
     * @param wait how long to wait for another command that uses the same state directory; zero does not wait
     * @param progress told each step that takes time, a line each
     * @throws EmbeddedBusyException if another command uses the state directory for longer than that
     * @throws EmbeddedException if the directory cannot be used, or the server does not start
     */
    public static EmbeddedPostgresql start(
            Path stateDirectory, String command, Duration wait, Consumer<String> progress) {
        return start(Layout.create(stateDirectory, PostgresqlVersion.bundled()), command, wait, progress);
    }

    /** As above, with the programs where the layout says. */
    static EmbeddedPostgresql start(Layout layout, String command, Duration wait, Consumer<String> progress) {
        StateLock lock = StateLock.acquire(layout.state(), command, wait, progress);
        ShutdownHook hook = ShutdownHook.holding(lock);
        try {
            Postmaster postmaster = hook.hold(() -> launch(layout, progress, hook::check), Postmaster::stop);
            String password = new PasswordFile(layout.password()).read().orElseThrow();
            return new EmbeddedPostgresql(postmaster, password, hook);
        } catch (RuntimeException | Error e) {
            hook.close();
            throw e;
        }
    }

    private static Postmaster launch(Layout layout, Consumer<String> progress, Runnable check) {
        ScratchDirectory.deleteUnfinished(layout.home());
        Installation installation = Installation.prepare(layout, progress);
        check.run();
        Optional<Postmaster> leftBehind = new LeftBehind(installation).find();
        if (leftBehind.isPresent() && new PasswordFile(layout.password()).read().isPresent()) {
            progress.accept("using the PostgreSQL that an earlier command left running (pid "
                    + leftBehind.orElseThrow().pid() + ")");
            return leftBehind.orElseThrow();
        }
        leftBehind.ifPresent(Postmaster::stop);
        new DataDirectory(installation).prepare(progress);
        check.run();
        return new PostmasterStart(installation).start();
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + DataDirectory.DATABASE;
    }

    @Override
    public String username() {
        return DataDirectory.SUPERUSER;
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
