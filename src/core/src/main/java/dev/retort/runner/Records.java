package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.DatabaseAccessException;
import dev.retort.history.Journal;
import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;
import dev.retort.history.Outcome;
import dev.retort.history.RetortVersion;
import dev.retort.history.Step;
import dev.retort.history.VersionTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a database says about its own history: the version table and the journal, seen through one connection. */
final class Records {

    private final Connection connection;
    private final VersionTable versions;
    private final Journal journal;
    private final String user;

    /** Names the schema now: a migration may change the session's search path, and the records stay where they are. */
    Records(Connection connection, Dialect dialect) {
        try {
            String schema = dialect.defaultNamespace(connection.getSchema(), connection.getCatalog());
            this.connection = connection;
            this.versions = new VersionTable(dialect, schema);
            this.journal = new Journal(dialect, schema);
            this.user = Objects.requireNonNullElse(connection.getMetaData().getUserName(), "");
        } catch (SQLException e) {
            throw new DatabaseAccessException("ask the connection for its schema and user", e);
        }
    }

    Set<String> rows() {
        return versions.rows(connection);
    }

    List<JournalEntry> entries() {
        return journal.entries(connection);
    }

    List<JournalEntry> unfinished() {
        return journal.unfinished(connection);
    }

    boolean exist() {
        return versions.exists(connection) && journal.exists(connection);
    }

    void createMissing(RunOptions options) {
        List<String> statements = new ArrayList<>();
        if (!versions.exists(connection)) {
            statements.addAll(versions.createStatements());
        }
        if (!journal.exists(connection)) {
            statements.addAll(journal.createStatements());
        }
        try {
            for (String statement : statements) {
                WriteLock.execute(connection, statement, options);
            }
        } catch (SQLException e) {
            throw new DatabaseAccessException("create Retort's own tables", e);
        }
    }

    /**
     * Refuses to go on from where the database no longer is; to be called inside a transaction that nobody else can write in.
     *
     * @throws dev.retort.history.VersionConflictException when the rows are others
     */
    void refuseUnless(Set<String> before) {
        versions.refuseUnless(before, rows());
    }

    /** Moves the version rows and writes the journal; to be called inside a transaction. */
    void done(CollectedStep work, Instant startedAt, Duration duration, Halt halt) throws SQLException {
        move(work.step());
        journal.append(connection, entry(work, startedAt, duration, Outcome.DONE, halt));
    }

    /** The same for a step whose row stands in the journal already. */
    void done(CollectedStep work, long id, Duration duration) throws SQLException {
        move(work.step());
        journal.finish(connection, id, Outcome.DONE, duration);
    }

    private void move(Step step) throws SQLException {
        versions.write(connection, step.before(), step.after());
    }

    void failed(CollectedStep work, Instant startedAt, Duration duration, Outcome outcome, Halt halt)
            throws SQLException {
        journal.append(connection, entry(work, startedAt, duration, outcome, halt));
    }

    void failed(long id, Outcome outcome, Duration duration) throws SQLException {
        journal.finish(connection, id, outcome, duration);
    }

    /** What stopped half way before is what it goes on with, or nothing did. */
    long running(CollectedStep work, Instant startedAt) throws SQLException {
        MigrationScript script = work.step().script();
        journal.resolve(connection);
        return journal.append(
                connection,
                new JournalEntry(
                        0,
                        script.id(),
                        work.step().direction().word(),
                        script.message(),
                        startedAt,
                        null,
                        null,
                        user,
                        script.checksum(),
                        RetortVersion.TEXT,
                        Outcome.RUNNING,
                        work.done(),
                        work.size()));
    }

    void progress(long id, int done) throws SQLException {
        journal.progress(connection, id, done);
    }

    /** States where the database is; to be called inside a transaction. */
    void stamp(Set<String> before, Set<String> after, Instant startedAt) throws SQLException {
        versions.write(connection, before, after);
        journal.resolve(connection);
        journal.append(
                connection,
                new JournalEntry(
                        0,
                        Step.place(after),
                        JournalEntry.STAMP,
                        "",
                        startedAt,
                        Instant.now(),
                        Duration.between(startedAt, Instant.now()),
                        user,
                        "",
                        RetortVersion.TEXT,
                        Outcome.DONE,
                        0,
                        0));
    }

    private JournalEntry entry(CollectedStep work, Instant startedAt, Duration duration, Outcome outcome, Halt halt) {
        MigrationScript script = work.step().script();
        return new JournalEntry(
                0,
                script.id(),
                work.step().direction().word(),
                script.message(),
                startedAt,
                startedAt.plus(duration),
                duration,
                user,
                script.checksum(),
                RetortVersion.TEXT,
                outcome,
                halt.done(),
                halt.total());
    }
}
