package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks about how many rows tables have, a second for each at the most. */
public final class RowEstimates {

    private static final Logger LOG = LoggerFactory.getLogger(RowEstimates.class);
    private static final int SECONDS = 1;

    private final Connection connection;
    private final Dialect dialect;

    /** The sizes of tables that are seen through a connection, which is in autocommit mode. */
    public RowEstimates(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** The numbers of those tables that are there and answer in time. */
    public Map<QualifiedName, Long> of(Collection<QualifiedName> tables) {
        Map<QualifiedName, Long> estimates = new TreeMap<>();
        for (QualifiedName table : tables) {
            ask(table).ifPresent(rows -> estimates.put(table, rows));
        }
        return estimates;
    }

    /** A table may be one that an earlier migration of the run brings: of that there is no size yet. */
    private OptionalLong ask(QualifiedName table) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setQueryTimeout(SECONDS);
            try (ResultSet row = statement.executeQuery(dialect.rowEstimate(table))) {
                if (!row.next()) {
                    return OptionalLong.empty();
                }
                long rows = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(rows);
            }
        } catch (SQLException unknown) {
            LOG.debug("the size of table '{}' is not known", table, unknown);
            return OptionalLong.empty();
        }
    }
}
