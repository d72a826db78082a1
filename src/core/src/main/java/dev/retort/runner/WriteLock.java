package dev.retort.runner;

import dev.retort.dialect.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Carries out a statement as soon as nobody else holds a lock on the database. */
final class WriteLock {

    /** A database that has no lock of a session does not tell whose it is either. */
    private static final String HOLDER = "another connection";

    private static final Duration PAUSE = Duration.ofMillis(100);

    private WriteLock() {}

    /**
     * Waits and carries out.
     *
     * @throws LockTimeoutException when somebody else holds a lock for too long
     * @throws RunInterruptedException when the run is interrupted while it waits
     */
    static void execute(Connection connection, String sql, RunOptions options) throws SQLException {
        Stopwatch watch = Stopwatch.start();
        boolean told = false;
        while (isLocked(connection, sql)) {
            if (watch.elapsed().compareTo(options.lockTimeout()) >= 0) {
                throw new LockTimeoutException(HOLDER, options.lockTimeout());
            }
            if (!told) {
                options.listener().waiting(HOLDER);
                told = true;
            }
            pause(options);
        }
    }

    private static boolean isLocked(Connection connection, String sql) throws SQLException {
        try {
            StatementLoop.execute(connection, sql);
            return false;
        } catch (SQLException refused) {
            if (Refusal.of(refused.getSQLState(), refused.getErrorCode()) != Refusal.LOCKED) {
                throw refused;
            }
            return true;
        }
    }

    private static void pause(RunOptions options) {
        if (options.cancellation().isRequested()) {
            throw new RunInterruptedException(HOLDER);
        }
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new RunInterruptedException(HOLDER);
        }
    }
}
