package dev.retort.runner;

import dev.retort.dialect.RunnerLock;
import dev.retort.history.DatabaseAccessException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock that keeps other runners out. It is asked for again and again rather than waited for: a session that waits
 * inside a statement holds a snapshot, which statements like CREATE INDEX CONCURRENTLY of the holder wait for in turn.
 */
final class SessionLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLock.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Connection connection;
    private final RunnerLock lock;

    private SessionLock(Connection connection, RunnerLock lock) {
        this.connection = connection;
        this.lock = lock;
    }

    /**
     * Obtains the lock.
     *
     * @throws LockTimeoutException when somebody else holds it for too long
     * @throws RunInterruptedException when the thread is interrupted while it waits
     */
    static SessionLock acquire(Connection connection, RunnerLock lock, RunOptions options) {
        SessionLock session = new SessionLock(connection, lock);
        try {
            for (String sql : lock.prepare()) {
                StatementLoop.execute(connection, sql);
            }
            session.await(options);
            return session;
        } catch (SQLException e) {
            throw new DatabaseAccessException("ask for the lock that keeps other runners out", e);
        }
    }

    private void await(RunOptions options) throws SQLException {
        Stopwatch watch = Stopwatch.start();
        boolean told = false;
        while (!isObtained()) {
            String holder = holder();
            if (watch.elapsed().compareTo(options.lockTimeout()) >= 0) {
                throw new LockTimeoutException(holder, options.lockTimeout());
            }
            if (!told) {
                options.listener().waiting(holder);
                told = true;
            }
            if (options.cancellation().isRequested()) {
                throw new RunInterruptedException(holder);
            }
            pause(holder);
        }
    }

    private static void pause(String holder) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new RunInterruptedException(holder);
        }
    }

    private boolean isObtained() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(lock.tryLock())) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Between the two questions the holder may have let go. */
    private String holder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(lock.holder())) {
            return answer.next() ? answer.getString(1) : "another session";
        }
    }

    /** Lets go; a session that has ended has let go already. */
    @Override
    public void close() {
        try {
            StatementLoop.execute(connection, lock.unlock());
        } catch (SQLException e) {
            LOG.debug("The session ended before it let go of the lock", e);
        }
    }
}
