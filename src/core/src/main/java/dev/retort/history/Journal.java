package dev.retort.history;

import dev.retort.dialect.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code retort_history}: one row for each step that was begun. */
public final class Journal {

    /** The table's name, in the connection's default schema. */
    public static final String NAME = "retort_history";

    private final OwnTable table;
    private final Moments moments;

    /**
     * The journal of a database.
     *
     * @param schema the connection's default schema; null leaves it to the server at each statement
     */
    public Journal(Dialect dialect, @Nullable String schema) {
        this.table = new OwnTable(dialect, JournalColumns.table(schema));
        this.moments = new Moments(dialect.hasMoments());
    }

    /** The statements that create it. */
    public List<String> createStatements() {
        return table.createStatements();
    }

    /** Whether the database has it. */
    public boolean exists(Connection connection) {
        return table.exists(connection);
    }

    /**
     * All rows, oldest first; none where the table is missing.
     *
     * @throws DatabaseAccessException when the server refuses
     */
    public List<JournalEntry> entries(Connection connection) {
        return exists(connection) ? read(connection, "") : List.of();
    }

    /**
     * The steps of which nobody can say what they left, oldest first; none where the table is missing.
     *
     * @throws DatabaseAccessException when the server refuses
     */
    public List<JournalEntry> unfinished(Connection connection) {
        return exists(connection) ? read(connection, " where " + unfinished()) : List.of();
    }

    private List<JournalEntry> read(Connection connection, String condition) {
        String sql = "select id, " + JournalColumns.LIST + " from " + table.sqlName() + condition + " order by id";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<JournalEntry> entries = new ArrayList<>();
            while (found.next()) {
                entries.add(JournalColumns.entry(found, moments));
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseAccessException("read table " + NAME, e);
        }
    }

    /** Writes a row and answers its number; the entry's own number is not used. */
    public long append(Connection connection, JournalEntry entry) throws SQLException {
        String sql = "insert into " + table.sqlName() + " (" + JournalColumns.LIST + ") values ("
                + JournalColumns.PLACEHOLDERS + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            JournalColumns.bind(statement, entry, moments);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    /** Notes how many of a running step's statements are carried out. */
    public void progress(Connection connection, long id, int statementsDone) throws SQLException {
        String sql = "update " + table.sqlName() + " set statements_done = " + statementsDone + " where id = " + id;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Notes how a running step ended. */
    public void finish(Connection connection, long id, Outcome outcome, Duration duration) throws SQLException {
        String sql =
                "update " + table.sqlName() + " set outcome = ?, finished_at = ?, duration_ms = ? where id = " + id;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, outcome.word());
            moments.bind(statement, 2, Instant.now());
            statement.setLong(3, duration.toMillis());
            statement.executeUpdate();
        }
    }

    /** Notes that somebody has stated where the database is, so that unfinished steps no longer matter. */
    public void resolve(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update " + table.sqlName() + " set outcome = "
                    + table.literal(Outcome.RESOLVED.word()) + " where " + unfinished());
        }
    }

    private String unfinished() {
        return "outcome in (" + table.literal(Outcome.RUNNING.word()) + ", " + table.literal(Outcome.INCOMPLETE.word())
                + ")";
    }

    /** The statement of a script that notes a step as done at the time and by the user that run the script. */
    public String note(Step step, int statements) {
        MigrationScript script = step.script();
        return "insert into " + table.sqlName() + " (" + JournalColumns.LIST + ") values ("
                + String.join(
                        ", ",
                        table.literal(script.id()),
                        table.literal(step.direction().word()),
                        table.literal(JournalColumns.fitting(script.message())),
                        "current_timestamp, current_timestamp, null, "
                                + table.dialect().currentUser(),
                        table.literal(script.checksum()),
                        table.literal(RetortVersion.TEXT),
                        table.literal(Outcome.DONE.word()),
                        String.valueOf(statements),
                        String.valueOf(statements))
                + ")";
    }
}
