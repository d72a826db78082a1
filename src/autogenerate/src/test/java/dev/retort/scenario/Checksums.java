package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A sum over the rows of each table, whatever their order: of the columns that two schemas both have, with one type, and that
 * nobody says are lost.
 *
 * @param columns the names of such columns, by their tables
 */
record Checksums(Map<QualifiedName, List<String>> columns) {

    /** How many rows a table has, and the sum over them. */
    record Sum(int rows, long sum) {}

    static Checksums of(Schema before, Schema after, List<String> losses) {
        Map<QualifiedName, List<String>> columns = new TreeMap<>();
        for (Table table : before.tables()) {
            after.table(table.name())
                    .filter(other -> !isLost(table.name().toString(), losses))
                    .ifPresent(other -> columns.put(table.name(), kept(table, other, losses)));
        }
        columns.values().removeIf(List::isEmpty);
        return new Checksums(columns);
    }

    private static List<String> kept(Table table, Table other, List<String> losses) {
        return table.columns().stream()
                .filter(column -> isKept(column, other.column(column.name())))
                .map(Column::name)
                .filter(name -> !isLost(table.name() + "." + name, losses))
                .toList();
    }

    private static boolean isKept(Column column, Optional<Column> later) {
        return column.generated() == null
                && later.filter(same -> same.generated() == null && same.type().equals(column.type()))
                        .isPresent();
    }

    /** A server may store names in other letters than the scenario has. */
    static boolean isLost(String name, List<String> losses) {
        return losses.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The sums of the rows that are there. */
    Map<QualifiedName, Sum> in(Connection connection, Dialect dialect) throws SQLException {
        Map<QualifiedName, Sum> sums = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<QualifiedName, List<String>> table : columns.entrySet()) {
                String names = table.getValue().stream().map(dialect::quote).collect(Collectors.joining(", "));
                try (ResultSet rows =
                        statement.executeQuery("select " + names + " from " + dialect.quote(table.getKey()))) {
                    sums.put(table.getKey(), sum(rows, table.getValue().size()));
                }
            }
        }
        return sums;
    }

    private static Sum sum(ResultSet rows, int columns) throws SQLException {
        int count = 0;
        long sum = 0;
        while (rows.next()) {
            CRC32 row = new CRC32();
            for (int i = 1; i <= columns; i++) {
                row.update((i + ":" + rows.getString(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            count++;
            sum += row.getValue();
        }
        return new Sum(count, sum);
    }

    /** Asserts that the rows which are there are still the same. */
    void areIn(Connection connection, Dialect dialect, Map<QualifiedName, Sum> expected, String when)
            throws SQLException {
        assertThat(in(connection, dialect)).as("checksums " + when).isEqualTo(expected);
    }
}
