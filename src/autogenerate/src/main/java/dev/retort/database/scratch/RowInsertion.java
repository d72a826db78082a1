package dev.retort.database.scratch;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.RowCheck;
import dev.retort.history.ServerMessage;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Inserts rows and leaves out those that the server refuses. */
final class RowInsertion {

    private static final Logger LOG = LoggerFactory.getLogger(RowInsertion.class);

    private final Connection connection;
    private final Dialect dialect;
    private final Map<QualifiedName, List<RowCheck>> checks;

    /**
     * Inserts rows.
     *
     * @param checks what no row of a table may be, beyond what the table refuses
     */
    RowInsertion(Connection connection, Dialect dialect, Map<QualifiedName, List<RowCheck>> checks) {
        this.connection = connection;
        this.dialect = dialect;
        this.checks = checks;
    }

    /** Answers the rows that are in, by their tables. */
    Map<QualifiedName, List<SampleRow>> of(List<SampleRow> candidates) {
        Map<QualifiedName, List<SampleRow>> inserted = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        for (SampleRow row : candidates) {
            String slot = row.table() + " " + row.number();
            if (!done.contains(slot) && isAccepted(row)) {
                done.add(slot);
                inserted.computeIfAbsent(row.table(), table -> new ArrayList<>())
                        .add(row);
            }
        }
        return inserted;
    }

    /** A row that can be written may still not be read, where the server computes a column on reading. */
    private boolean isAccepted(SampleRow row) {
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(insert(row));
                statement
                        .executeQuery("select * from " + dialect.quote(row.table()))
                        .close();
                boolean passes = passes(statement, checks.getOrDefault(row.table(), List.of()));
                if (passes) {
                    connection.commit();
                }
                return passes;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            LOG.debug("{}: {}", row, ServerMessage.of(refused));
            return false;
        }
    }

    private boolean passes(Statement statement, List<RowCheck> checksOfTable) throws SQLException {
        for (RowCheck check : checksOfTable) {
            if (finds(statement, check)) {
                return false;
            }
        }
        return true;
    }

    /** A question may name what is only going to be there. */
    private boolean finds(Statement statement, RowCheck check) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (ResultSet row = statement.executeQuery(check.sql())) {
            return row.next() && row.getLong(1) > 0;
        } catch (SQLException notYet) {
            connection.rollback(before);
            return false;
        }
    }

    private String insert(SampleRow row) {
        String columns = row.values().keySet().stream().map(dialect::quote).collect(Collectors.joining(", "));
        String values = row.values().values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "insert into " + dialect.quote(row.table()) + " (" + columns + ") "
                + dialect.samples().overridingNumbers() + "values (" + values + ")";
    }
}
