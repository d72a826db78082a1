package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.DatabaseAccessException;
import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.RevisionPath;
import dev.retort.history.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs migrations through one connection, which nobody else may use meanwhile: it is in autocommit mode between two
 * migrations, and what a transaction opened before had done is committed. Its autocommit mode is as before afterwards.
 * A target is what {@link dev.retort.history.Targets} reads.
 */
public final class MigrationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRunner.class);

    private final Connection connection;
    private final Dialect dialect;
    private final RevisionGraph graph;
    private final RunOptions options;
    private final Records records;

    /**
     * A runner for a database.
     *
     * @throws DatabaseAccessException when the connection does not answer
     */
    public MigrationRunner(Connection connection, Dialect dialect, RevisionGraph graph, RunOptions options) {
        this.connection = connection;
        this.dialect = dialect;
        this.graph = graph;
        this.options = options;
        this.records = new Records(connection, dialect);
    }

    /**
     * Runs what leads forward to the target and answers it; nothing where the database is there.
     *
     * @throws LockTimeoutException when another runner does not finish in time
     * @throws MigrationFailedException when a statement fails; the migrations before it stay applied
     * @throws RefusedException when an earlier migration stopped half way, or texts mean something else in the session
     * @throws RunInterruptedException when the thread was interrupted, between two migrations
     * @throws dev.retort.history.MigrationException when the target or the history is not in order
     */
    public List<MigrationScript> upgrade(String target) {
        return locked(() -> run(rows -> new RevisionPath(graph, rows).upgrade(target)));
    }

    /**
     * Runs what leads back to the target and answers it, newest first; nothing where the database is there.
     *
     * @throws LockTimeoutException when another runner does not finish in time
     * @throws MigrationFailedException when a statement fails; the migrations before it stay undone
     * @throws RefusedException when an earlier migration stopped half way, or texts mean something else in the session
     * @throws RunInterruptedException when the thread was interrupted, between two migrations
     * @throws dev.retort.history.MigrationException when the target or the history is not in order
     */
    public List<MigrationScript> downgrade(String target) {
        return locked(() -> run(rows -> new RevisionPath(graph, rows).downgrade(target)));
    }

    private List<MigrationScript> run(Function<Set<String>, List<Step>> plan) {
        Set<String> rows = records.rows();
        List<JournalEntry> unfinished = records.unfinished();
        if (!options.resumes()) {
            UnfinishedSteps.refuse(unfinished, graph, rows);
        }
        List<CollectedStep> work = Resumption.of(CollectedStep.all(plan.apply(rows), dialect), unfinished, dialect);
        TableRights.check(work, connection, dialect);
        UnknownTypes.check(work, connection, dialect);
        Objections.check(work, connection, dialect);
        if (!work.isEmpty()) {
            records.createMissing(options);
        }
        work.forEach(new WithoutOnlineForm(connection, dialect, options.listener())::tell);
        for (int n = 0; n < work.size(); n++) {
            stopIfInterrupted(work, n);
            runUnlessInterrupted(work, n);
        }
        return work.stream().map(collected -> collected.step().script()).toList();
    }

    private void stopIfInterrupted(List<CollectedStep> work, int n) {
        if (Thread.interrupted() || options.cancellation().isRequested()) {
            throw interrupted(work, n);
        }
    }

    private static RunInterruptedException interrupted(List<CollectedStep> work, int n) {
        return new RunInterruptedException(
                n, work.size(), Step.place(work.get(n).step().before()));
    }

    /** A cancelled statement is no failure of its migration. */
    private void runUnlessInterrupted(List<CollectedStep> work, int n) {
        try {
            run(work.get(n), n + 1, work.size());
        } catch (MigrationFailedException failure) {
            throw options.cancellation().isRequested() && !failure.isLeftBehind() ? interrupted(work, n) : failure;
        }
    }

    private void run(CollectedStep work, int n, int total) {
        Step step = work.step();
        options.listener().starting(step, n, total);
        Stopwatch watch = Stopwatch.start();
        if (work.isTransactional(dialect)) {
            new TransactionalStep(connection, records, work, dialect, options).run();
        } else {
            new StatementwiseStep(connection, records, work, dialect, options).run();
        }
        LOG.debug(
                "{} of revision {} took {}",
                step.direction().word(),
                step.script().id(),
                watch.elapsed());
        options.listener().finished(step, watch.elapsed());
    }

    /**
     * States, without running anything, that the database is at the targets, and answers the heads that are now applied.
     * Steps that stopped half way count as resolved.
     *
     * @param purge forgets the rows that are there, also such as no migration is known for
     * @throws LockTimeoutException when another runner does not finish in time
     * @throws dev.retort.history.MigrationException when a target or the history is not in order
     */
    public List<String> stamp(List<String> targets, boolean purge) {
        return locked(() -> {
            Set<String> rows = records.rows();
            Set<String> after = new RevisionPath(graph, purge ? Set.of() : rows).stamp(targets);
            records.createMissing(options);
            record(rows, after);
            return List.copyOf(after);
        });
    }

    private void record(Set<String> rows, Set<String> after) {
        try {
            connection.setAutoCommit(false);
            try {
                records.stamp(rows, after, Instant.now());
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseAccessException("record where the database is", e);
        }
    }

    /** Where the database is; changes nothing and creates nothing. */
    public DatabaseState current() {
        return DatabaseState.of(graph, records.rows(), records.entries());
    }

    /** The migrations that an upgrade to all heads would run, in order; changes nothing. */
    public List<MigrationScript> pending() {
        return current().pending();
    }

    /** All that was ever begun on this database, oldest first; changes nothing. */
    public List<JournalEntry> history() {
        return records.entries();
    }

    /** The steps that {@link #upgrade} would run; changes nothing. */
    public List<Step> upgradeSteps(String target) {
        return new RevisionPath(graph, records.rows()).upgrade(target);
    }

    /** The steps that {@link #downgrade} would run; changes nothing. */
    public List<Step> downgradeSteps(String target) {
        return new RevisionPath(graph, records.rows()).downgrade(target);
    }

    /** Whether the database has Retort's own tables. */
    public boolean hasRecords() {
        return records.exist();
    }

    @SuppressWarnings("try") // the lock is held, not spoken to
    private <T> T locked(Supplier<T> work) {
        boolean autoCommit = enterAutoCommit();
        options.cancellation().beginRun();
        try (SessionLock lock = SessionLock.acquire(connection, dialect.runnerLock(), options)) {
            return work.get();
        } finally {
            options.cancellation().endRun();
            leaveAutoCommit(autoCommit);
        }
    }

    private boolean enterAutoCommit() {
        try {
            Optional<String> unfit = UnfitSession.reason(connection, dialect);
            if (unfit.isPresent()) {
                throw new RefusedException("The connection cannot be used: " + unfit.get() + ".");
            }
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            return autoCommit;
        } catch (SQLException e) {
            throw new DatabaseAccessException("begin a run", e);
        }
    }

    private void leaveAutoCommit(boolean autoCommit) {
        try {
            if (!connection.isClosed()) {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            LOG.debug("The connection ended with the run", e);
        }
    }
}
