package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Refusal;
import dev.retort.history.DatabaseAccessException;
import dev.retort.history.Outcome;
import dev.retort.history.ServerMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Runs a migration, its version rows and its journal row in one transaction. A savepoint at the beginning tells whether
 * the migration ended that transaction behind our back.
 */
final class TransactionalStep {

    private static final Logger LOG = LoggerFactory.getLogger(TransactionalStep.class);

    private final Connection connection;
    private final Records records;
    private final CollectedStep work;
    private final Dialect dialect;
    private final RunOptions options;
    private final LockPatience patience;
    private StatementLoop loop;
    private final Stopwatch watch = Stopwatch.start();
    private boolean committing;

    TransactionalStep(Connection connection, Records records, CollectedStep work, Dialect dialect, RunOptions options) {
        this.connection = connection;
        this.records = records;
        this.work = work;
        this.dialect = dialect;
        this.options = options;
        this.patience = new LockPatience(connection, dialect, options);
        this.loop = new StatementLoop(connection, dialect, options.cancellation(), patience);
    }

    @SuppressWarnings("try") // the settings hold meanwhile, they are not spoken to
    void run() {
        try (SettingsOfStep settings =
                SettingsOfStep.set(connection, dialect.sessionSettings(work.migration()), patience)) {
            while (!isDone()) {
                loop = new StatementLoop(connection, dialect, options.cancellation(), patience);
            }
        } catch (SQLException e) {
            throw new DatabaseAccessException("prepare the session for a migration", e);
        }
    }

    /** Where no lock of a session keeps others out, they may have come before. */
    private void shutOut(String writeLock) throws SQLException {
        WriteLock.execute(connection, writeLock, options);
        records.refuseUnless(work.step().before());
    }

    /** Whether the transaction is committed; otherwise it met a lock, is taken back, and is to be tried again. */
    private boolean isDone() {
        Savepoint mark = null;
        try {
            connection.setAutoCommit(false);
            if (dialect.writeLock().isPresent()) {
                shutOut(dialect.writeLock().get());
            }
            mark = connection.setSavepoint("retort_step");
            loop.run(work, done -> {}, (halt, refused) -> false);
            connection.releaseSavepoint(mark);
            mark = null;
            records.done(work, watch.startedAt(), watch.elapsed(), loop.halt());
            committing = true;
            connection.commit();
            connection.setAutoCommit(true);
            return true;
        } catch (SQLException e) {
            if (mark != null && patience.isWaiting(loop.halt(), e) && !isGone(mark)) {
                mark = null;
                if (triesAgain(e)) {
                    return false;
                }
            }
            throw failed(e, mark);
        } catch (RuntimeException | Error e) {
            takeBack(Outcome.ROLLED_BACK, null);
            throw e;
        }
    }

    /** All locks that the transaction has are let go before the next attempt. */
    private boolean triesAgain(SQLException refused) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            return patience.goesOn(loop.halt(), refused);
        } catch (SQLException lost) {
            return false;
        }
    }

    private MigrationFailedException failed(SQLException cause, @Nullable Savepoint mark) {
        if (!Sessions.isAlive(connection)) {
            return committing
                    ? MigrationFailedException.commitUnknown(work, cause)
                    : MigrationFailedException.rolledBack(work, loop.halt(), cause);
        }
        boolean takenBack = dialect.endsTransaction(Refusal.of(cause.getSQLState(), cause.getErrorCode()));
        if (mark != null && isGone(mark) && !takenBack) {
            takeBack(Outcome.INCOMPLETE, cause);
            return MigrationFailedException.transactionEnded(work, loop.halt(), cause);
        }
        takeBack(Outcome.ROLLED_BACK, cause);
        Halt halt = Unvalidated.of(loop.halt(), cause, connection, dialect);
        return MigrationFailedException.rolledBack(work, halt, cause);
    }

    private boolean isGone(Savepoint mark) {
        try {
            connection.rollback(mark);
            return false;
        } catch (SQLException noSuchSavepoint) {
            return true;
        }
    }

    /** SQLite ends the transaction itself when a statement is cancelled, and refuses to end it once more. */
    private void endTransaction() throws SQLException {
        if (connection.getAutoCommit()) {
            return;
        }
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException ended) {
            leaveEnded(ended);
        }
    }

    /** The driver still waits for the end of a transaction that is over. */
    private void leaveEnded(SQLException ended) throws SQLException {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException refused) {
            if (!connection.getAutoCommit()) {
                ended.addSuppressed(refused);
                throw ended;
            }
        }
    }

    /** The failure is what counts; that it cannot be recorded is only logged, and not said where that is for the same reason. */
    private void takeBack(Outcome outcome, @Nullable SQLException cause) {
        try {
            endTransaction();
            records.failed(work, watch.startedAt(), watch.elapsed(), outcome, loop.halt());
        } catch (SQLException e) {
            boolean isNews = cause == null || !Objects.equals(cause.getSQLState(), e.getSQLState());
            LOG.atLevel(isNews ? Level.WARN : Level.DEBUG)
                    .log(
                            "Cannot record that revision {} failed: {}",
                            work.step().script().id(),
                            ServerMessage.of(e));
        }
    }
}
