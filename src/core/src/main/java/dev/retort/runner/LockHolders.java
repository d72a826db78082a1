package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.ConcernedTables;
import dev.retort.history.ServerMessage;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks who holds locks on the tables that operations need. */
final class LockHolders {

    private static final Logger LOG = LoggerFactory.getLogger(LockHolders.class);
    private static final String SOMEBODY = "another session";

    private final Connection connection;
    private final Dialect dialect;

    LockHolders(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** In the words of the database; outside a transaction that has failed. */
    String of(List<Operation> operations) {
        Set<String> holders = new LinkedHashSet<>();
        try {
            for (QualifiedName table : ConcernedTables.of(operations)) {
                holders.addAll(holders(table));
            }
        } catch (SQLException e) {
            LOG.debug("Nobody tells who holds the lock: {}", ServerMessage.of(e));
        }
        return holders.isEmpty() ? SOMEBODY : String.join(" and ", holders);
    }

    private List<String> holders(QualifiedName table) throws SQLException {
        String query = dialect.lockHolders(table).orElse(null);
        return query == null ? List.of() : answers(query);
    }

    /** The answers to a question about others; none where nobody tells. */
    List<String> told(String query) {
        try {
            return answers(query);
        } catch (SQLException e) {
            LOG.debug("Nobody tells who is waited for: {}", ServerMessage.of(e));
            return List.of();
        }
    }

    private List<String> answers(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> holders = new ArrayList<>();
            while (rows.next()) {
                holders.add(rows.getString(1));
            }
            return holders;
        }
    }
}
