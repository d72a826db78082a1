package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Refusal;
import dev.retort.history.DatabaseAccessException;
import dev.retort.history.Outcome;
import dev.retort.history.ServerMessage;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a migration statement by statement, each committed on its own. The journal says first that it is running, so that
 * an interruption is seen by the next run.
 */
final class StatementwiseStep {

    private static final Logger LOG = LoggerFactory.getLogger(StatementwiseStep.class);

    private final Connection connection;
    private final Records records;
    private final CollectedStep work;
    private final Dialect dialect;
    private final LockPatience patience;
    private final StatementLoop loop;
    private final Stopwatch watch = Stopwatch.start();
    private boolean counted = true;

    StatementwiseStep(Connection connection, Records records, CollectedStep work, Dialect dialect, RunOptions options) {
        this.connection = connection;
        this.records = records;
        this.work = work;
        this.dialect = dialect;
        this.patience = new LockPatience(connection, dialect, options);
        this.loop = new StatementLoop(connection, dialect, options.cancellation(), patience);
    }

    @SuppressWarnings("try") // the settings hold meanwhile, they are not spoken to
    void run() {
        try (SettingsOfStep settings =
                SettingsOfStep.set(connection, dialect.sessionSettings(work.migration()), patience)) {
            runStatements();
        } catch (SQLException e) {
            throw new DatabaseAccessException("prepare the session for a migration", e);
        }
    }

    private void runStatements() {
        long id = begin();
        try {
            loop.run(work, done -> count(id, done), patience::goesOn);
            connection.setAutoCommit(false);
            records.done(work, id, watch.elapsed());
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            boolean untouched = isUntouched(e);
            recordFailure(id, untouched ? Outcome.ROLLED_BACK : Outcome.INCOMPLETE);
            Halt halt = TakenName.of(Unvalidated.of(loop.halt(), e, connection, dialect), e, connection, dialect);
            throw untouched
                    ? MigrationFailedException.rolledBack(work, halt, e)
                    : MigrationFailedException.incomplete(work, halt, e);
        } catch (RuntimeException | Error e) {
            recordFailure(id, Outcome.INCOMPLETE);
            throw e;
        }
    }

    /** Whether it met a lock before it did anything, or a server that refuses the way it was to go. */
    private boolean isUntouched(SQLException failure) {
        boolean refusedWay = Refusal.of(failure.getSQLState(), failure.getErrorCode()) == Refusal.NOT_ONLINE;
        return loop.halt().done() == 0 && (loop.halt().holder() != null || refusedWay);
    }

    /** Nobody may resume where the journal lacks a statement that is done. */
    private void count(long id, int done) throws SQLException {
        counted = false;
        records.progress(id, done);
        counted = true;
    }

    /** In one transaction: what stopped half way is never forgotten before it is taken up. */
    private long begin() {
        try {
            connection.setAutoCommit(false);
            long id = records.running(work, watch.startedAt());
            connection.commit();
            connection.setAutoCommit(true);
            return id;
        } catch (SQLException e) {
            takeBack();
            throw new DatabaseAccessException(
                    "record that revision " + work.step().script().id() + " begins", e);
        }
    }

    private void takeBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            LOG.debug("The session ended with its transaction", lost);
        }
    }

    /**
     * The failure is what counts; where it cannot be recorded, the row that says "running" stays. The
     * rollback is for a transaction that the migration itself began.
     */
    private void recordFailure(long id, Outcome outcome) {
        try {
            connection.setAutoCommit(false);
            connection.rollback();
            connection.setAutoCommit(true);
            if (counted) {
                records.failed(id, outcome, watch.elapsed());
            }
        } catch (SQLException e) {
            LOG.warn(
                    "Cannot record that revision {} failed: {}",
                    work.step().script().id(),
                    ServerMessage.of(e));
        }
    }
}
