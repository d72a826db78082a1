package dev.retort.runner;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends runs of migrations from another thread: the statement that is running is cancelled, its migration taken back, and no
 * other begins. The run ends with a {@link RunInterruptedException}.
 */
public final class Cancellation {

    private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);

    private boolean requested;
    private int runs;
    private @Nullable Statement running;

    /** Asks for the end, and answers whether there is a run that will end by it. */
    public synchronized boolean request() {
        requested = true;
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (SQLException e) {
            LOG.debug("The statement cannot be cancelled; the run ends after it", e);
        }
        return runs > 0;
    }

    /** Whether the end was asked for. */
    public synchronized boolean isRequested() {
        return requested;
    }

    synchronized void beginRun() {
        runs++;
    }

    synchronized void endRun() {
        runs--;
    }

    synchronized void begin(Statement statement) throws SQLException {
        if (requested) {
            throw new SQLException("the run was interrupted");
        }
        running = statement;
    }

    synchronized void end() {
        running = null;
    }
}
