package dev.retort.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a database as text.
 *
 * @param byTable the rows of each table, a row being its values by column
 */
record Rows(Map<String, List<Map<String, @Nullable String>>> byTable) {

    static Rows of(Connection connection, Dialect dialect, Schema schema) throws SQLException {
        Map<String, List<Map<String, @Nullable String>>> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                String columns = table.columns().stream()
                        .map(column -> dialect.quote(column.name()))
                        .collect(joining(", "));
                String query = "select " + columns + " from " + dialect.quote(table.name());
                rows.put(table.name().toString(), of(statement, query, table));
            }
        }
        return new Rows(rows);
    }

    private static List<Map<String, @Nullable String>> of(Statement statement, String query, Table table)
            throws SQLException {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                Map<String, @Nullable String> row = new TreeMap<>();
                for (Column column : table.columns()) {
                    row.put(column.name(), result.getString(column.name()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Asserts, of the tables that had rows, that the values of the tables and columns that both have are the same, but for the losses. */
    void survivedIn(Rows later, List<String> losses) {
        byTable.forEach((table, rows) -> {
            List<Map<String, @Nullable String>> found = later.byTable.get(table);
            if (found != null && !rows.isEmpty() && !Checksums.isLost(table, losses)) {
                assertThat(found).as("rows of " + table).hasSameSizeAs(rows);
                assertThat(common(found, rows, table, losses))
                        .as("values of " + table)
                        .containsExactlyInAnyOrderElementsOf(common(rows, found, table, losses));
            }
        });
    }

    private static List<String> common(
            List<Map<String, @Nullable String>> rows,
            List<Map<String, @Nullable String>> others,
            String table,
            List<String> losses) {
        List<String> common = new ArrayList<>();
        for (Map<String, @Nullable String> row : rows) {
            Map<String, @Nullable String> kept = new TreeMap<>(row);
            kept.keySet().retainAll(others.get(0).keySet());
            kept.keySet().removeIf(column -> Checksums.isLost(table + "." + column, losses));
            common.add(kept.toString());
        }
        return common;
    }
}
