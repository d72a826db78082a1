package dev.retort.history;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A table in which Retort keeps its own records.
 *
 * @param dialect how the database speaks
 * @param table the definition
 */
record OwnTable(Dialect dialect, Table table) {

    /** The name as it stands in statements. */
    String sqlName() {
        return dialect.quote(table.name());
    }

    List<String> createStatements() {
        return dialect.statements(new Operation.CreateTable(table));
    }

    boolean exists(Connection connection) {
        try {
            DatabaseMetaData metaData = connection.getMetaData();
            String escape = metaData.getSearchStringEscape();
            String pattern = table.name().name().replace("_", escape + "_");
            try (ResultSet found =
                    metaData.getTables(connection.getCatalog(), table.name().schema(), pattern, null)) {
                return holdsTable(found);
            }
        } catch (SQLException e) {
            throw new DatabaseAccessException("look for table " + table.name(), e);
        }
    }

    /** A JDBC driver may list indexes and sequences beside tables. */
    private static boolean holdsTable(ResultSet found) throws SQLException {
        while (found.next()) {
            if (found.getString("TABLE_TYPE").contains("TABLE")) {
                return true;
            }
        }
        return false;
    }

    /** A text as a literal. */
    String literal(String text) {
        return dialect.literal(text);
    }
}
