package dev.retort.drift;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column on which nothing else in its table depends.
 *
 * @param table its table
 * @param column the column
 */
record FreeColumn(Table table, Column column) {

    /** All in a schema that count nothing and compute nothing. */
    static Stream<FreeColumn> in(Schema schema) {
        return schema.tables().stream().flatMap(FreeColumn::in);
    }

    private static Stream<FreeColumn> in(Table table) {
        List<Column> computed = table.columns().stream()
                .filter(column -> column.generated() != null)
                .toList();
        String others = "" + computed + table.primaryKey() + table.uniqueConstraints() + table.foreignKeys()
                + table.checkConstraints() + table.indexes();
        return table.columns().stream()
                .filter(column -> column.identity() == null && column.generated() == null)
                .filter(column -> !Pattern.compile("\\b" + column.name() + "\\b")
                        .matcher(others)
                        .find())
                .map(column -> new FreeColumn(table, column));
    }

    String name() {
        return table.name() + "." + column.name();
    }

    /** Its type. */
    String type() {
        return inReports(column.type().toString());
    }

    /** A type as reports have it. */
    static String inReports(String type) {
        return type.replace("character varying", "varchar")
                .replace("(6) with", " with")
                .replace(" without time zone", "")
                .replace(", ", ",");
    }

    /** Its type and all that a reviewer is told of a new column. */
    String declaration() {
        DefaultValue value = column.defaultValue();
        return type() + (column.nullable() ? "" : " not null") + (value == null ? "" : " default " + value);
    }

    /** The same thing done to its table. */
    Drift drift(String sql, String... reported) {
        return Drift.of(table.name().toString(), "alter table %s %s".formatted(table.name(), sql), reported);
    }

    /** A change of the column. */
    Drift altered(String sql, String reported) {
        return drift("alter column %s %s".formatted(column.name(), sql), "~ column %s  %s".formatted(name(), reported));
    }
}
