package dev.retort.history;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table {@code retort_version}: one row for each applied head. */
public final class VersionTable {

    /** The table's name, in the connection's default schema. */
    public static final String NAME = "retort_version";

    private final OwnTable table;

    /**
     * The version table of a database.
     *
     * @param schema the connection's default schema; null leaves it to the server at each statement
     */
    public VersionTable(Dialect dialect, @Nullable String schema) {
        Column revision = Column.of("revision", SqlType.of("varchar", 32)).withNullable(false);
        this.table = new OwnTable(
                dialect,
                Table.of(QualifiedName.of(schema, NAME), List.of(revision))
                        .withPrimaryKey(new PrimaryKey("retort_version_pkey", List.of("revision"))));
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
     * The applied heads; none where the table is missing.
     *
     * @throws DatabaseAccessException when the server refuses
     */
    public Set<String> rows(Connection connection) {
        return exists(connection) ? read(connection) : Set.of();
    }

    private Set<String> read(Connection connection) {
        Set<String> rows = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select revision from " + table.sqlName())) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseAccessException("read table " + NAME, e);
        }
    }

    /** The statements that bring the rows from one state to another; each changes exactly one row. */
    public List<String> changes(Collection<String> before, Collection<String> after) {
        Deque<String> gone = without(before, after);
        Deque<String> come = without(after, before);
        List<String> changes = new ArrayList<>();
        while (!gone.isEmpty() && !come.isEmpty()) {
            changes.add("update " + table.sqlName() + " set revision = " + table.literal(come.remove())
                    + " where revision = " + table.literal(gone.remove()));
        }
        gone.forEach(id -> changes.add("delete from " + table.sqlName() + " where revision = " + table.literal(id)));
        come.forEach(
                id -> changes.add("insert into " + table.sqlName() + " (revision) values (" + table.literal(id) + ")"));
        return changes;
    }

    private static Deque<String> without(Collection<String> ids, Collection<String> others) {
        Set<String> rest = new TreeSet<>(ids);
        rest.removeAll(Set.copyOf(others));
        return new ArrayDeque<>(rest);
    }

    /**
     * Refuses rows that are not those expected.
     *
     * @throws VersionConflictException when they are others
     */
    public void refuseUnless(Set<String> expected, Set<String> rows) {
        if (!rows.equals(expected)) {
            throw new VersionConflictException(NAME, Step.place(expected), Step.place(rows));
        }
    }

    /**
     * Brings the rows from one state to another.
     *
     * @throws VersionConflictException when a statement matched no row or several
     */
    public void write(Connection connection, Collection<String> before, Collection<String> after) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String change : changes(before, after)) {
                int matched = statement.executeUpdate(change);
                if (matched != 1) {
                    throw new VersionConflictException(NAME, change, matched);
                }
            }
        }
    }
}
