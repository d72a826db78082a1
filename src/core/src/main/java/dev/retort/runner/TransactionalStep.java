package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Refusal;
import dev.retort.history.DatabaseAccessException;
import dev.retort.history.Outcome;
import dev.retort.history.ServerMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private final StatementLoop loop;
    private final Stopwatch watch = Stopwatch.start();
    private boolean committing;

    TransactionalStep(Connection connection, Records records, CollectedStep work, Dialect dialect, RunOptions options) {
        this.connection = connection;
        this.records = records;
        this.work = work;
        this.dialect = dialect;
        this.options = options;
        this.loop = new StatementLoop(connection, options.cancellation());
    }

    @SuppressWarnings("try") // the settings hold meanwhile, they are not spoken to
    void run() {
        try (SettingsOfStep settings = SettingsOfStep.set(connection, dialect.sessionSettings(work.migration()))) {
            runInTransaction();
        } catch (SQLException e) {
            throw new DatabaseAccessException("prepare the session for a migration", e);
        }
    }

    /** Where no lock of a session keeps others out, they may have come before. */
    private void shutOut(String writeLock) throws SQLException {
        WriteLock.execute(connection, writeLock, options);
        records.refuseUnless(work.step().before());
    }

    private void runInTransaction() {
        Savepoint mark = null;
        try {
            connection.setAutoCommit(false);
            if (dialect.writeLock().isPresent()) {
                shutOut(dialect.writeLock().get());
            }
            mark = connection.setSavepoint("retort_step");
            loop.run(work, done -> {});
            connection.releaseSavepoint(mark);
            mark = null;
            records.done(work, watch.startedAt(), watch.elapsed(), loop.halt());
            committing = true;
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failed(e, mark);
        } catch (RuntimeException | Error e) {
            takeBack(Outcome.ROLLED_BACK);
            throw e;
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
            takeBack(Outcome.INCOMPLETE);
            return MigrationFailedException.transactionEnded(work, loop.halt(), cause);
        }
        takeBack(Outcome.ROLLED_BACK);
        return MigrationFailedException.rolledBack(work, loop.halt(), cause);
    }

    private boolean isGone(Savepoint mark) {
        try {
            connection.rollback(mark);
            return false;
        } catch (SQLException noSuchSavepoint) {
            return true;
        }
    }

    /** The failure is what counts; that it cannot be recorded is only logged. */
    private void takeBack(Outcome outcome) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            records.failed(work, watch.startedAt(), watch.elapsed(), outcome, loop.halt());
        } catch (SQLException e) {
            LOG.warn(
                    "Cannot record that revision {} failed: {}",
                    work.step().script().id(),
                    ServerMessage.of(e));
        }
    }
}
