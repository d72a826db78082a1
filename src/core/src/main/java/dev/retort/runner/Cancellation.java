package dev.retort.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends runs of migrations from another thread: the statement that is running is cancelled, its migration taken back, and no
 * other begins. The run ends with a {@link RunInterruptedException}, a trial with a {@link TrialInterruptedException}.
 */
public final class Cancellation {

    private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);

    private final Set<Connection> ofTrials = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean requested;
    private int runs;
    private @Nullable Statement running;

    /** Asks for the end, and answers whether there is a run or a trial that will end by it. */
    public synchronized boolean request() {
        requested = true;
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (SQLException e) {
            LOG.debug("The statement cannot be cancelled; the run ends after it", e);
        }
        ofTrials.forEach(Cancellation::abort);
        return runs > 0;
    }

    /**
     * Makes a trial, whose result counts for nothing where the end was asked for meanwhile.
     *
     * @throws TrialInterruptedException when the end was asked for, whatever the trial came to
     */
    public <T> T trial(Supplier<T> trial) {
        beginTrial();
        try {
            T result = trial.get();
            endTrial(null);
            return result;
        } catch (TrialInterruptedException interrupted) {
            throw interrupted;
        } catch (RuntimeException | Error failure) {
            endTrial(failure);
            throw failure;
        }
    }

    private synchronized void beginTrial() {
        if (requested) {
            throw new TrialInterruptedException(null);
        }
        runs++;
    }

    private synchronized void endTrial(@Nullable Throwable failure) {
        runs--;
        if (requested) {
            throw new TrialInterruptedException(failure);
        }
    }

    /** Lets a connection that only a trial works on end at once with it, until it is released. */
    public synchronized void hold(Connection ofTrial) {
        ofTrials.add(ofTrial);
        if (requested) {
            abort(ofTrial);
        }
    }

    /** The trial is over on this connection. */
    public synchronized void release(Connection ofTrial) {
        ofTrials.remove(ofTrial);
    }

    private static void abort(Connection ofTrial) {
        try {
            ofTrial.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("The connection of a trial cannot be ended; the trial ends by itself", e);
        }
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
