package dev.retort.history;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * A table in which Retort keeps its own records.
 *
 * @param dialect how the database speaks
 * @param table the definition
 */
record OwnTable(Dialect dialect, Table table) {

    /** Whoever looks into it needs no quotes for its names. */
    OwnTable {
        table = stored(table, dialect);
    }

    private static Table stored(Table table, Dialect dialect) {
        PrimaryKey key = Objects.requireNonNull(table.primaryKey());
        return Table.of(table.name().sibling(dialect.stored(table.name().name())), table.columns())
                .mapColumns(column -> column.withName(dialect.stored(column.name())))
                .withPrimaryKey(new PrimaryKey(
                        dialect.stored(String.valueOf(key.name())),
                        key.columns().stream().map(dialect::stored).toList()));
    }

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
