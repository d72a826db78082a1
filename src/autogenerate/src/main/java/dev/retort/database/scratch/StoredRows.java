package dev.retort.database.scratch;

import dev.retort.dialect.Dialect;
import dev.retort.history.DatabaseAccessException;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that are in a database.
 *
 * @param byTable the rows of each table, a row being its values as texts by their columns
 */
public record StoredRows(Map<QualifiedName, List<Map<String, @Nullable String>>> byTable) {

    static StoredRows of(Connection connection, Dialect dialect, Schema schema) {
        Map<QualifiedName, List<Map<String, @Nullable String>>> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                rows.put(table.name(), of(statement, dialect, table));
            }
        } catch (SQLException failure) {
            throw new DatabaseAccessException("read the rows of the trial", failure);
        }
        return new StoredRows(rows);
    }

    private static List<Map<String, @Nullable String>> of(Statement statement, Dialect dialect, Table table)
            throws SQLException {
        String columns = table.columns().stream()
                .map(column -> dialect.quote(column.name()))
                .collect(Collectors.joining(", "));
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        if (table.columns().isEmpty()) {
            return rows;
        }
        try (ResultSet result = statement.executeQuery("select " + columns + " from " + dialect.quote(table.name()))) {
            while (result.next()) {
                rows.add(row(result, table.columns()));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable String> row(ResultSet result, List<Column> columns) throws SQLException {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), result.getString(i + 1));
        }
        return row;
    }

    /** The rows of a table; none where the table was not read. */
    public List<Map<String, @Nullable String>> of(QualifiedName table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** How many rows there are in all. */
    public int count() {
        return byTable.values().stream().mapToInt(List::size).sum();
    }
}
