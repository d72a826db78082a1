package dev.retort.drift;

import static dev.retort.drift.ColumnDrifts.where;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What is done to columns beside their types. */
final class ColumnOptionDrifts {

    private ColumnOptionDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                where(c -> c.column().nullable(), c -> c.altered("set not null", "nullable")),
                where(c -> !c.column().nullable(), c -> c.altered("drop not null", "not null")),
                where(
                        c -> isNumber(c.column()) && c.column().defaultValue() == null,
                        c -> c.altered("set default 42", "default 42 removed")),
                where(
                        c -> isNumber(c.column()) && c.column().defaultValue() != null,
                        c -> c.altered(
                                "set default 42", "default 42 to " + c.column().defaultValue())),
                where(
                        c -> c.column().defaultValue() != null,
                        c -> c.altered("drop default", "default " + c.column().defaultValue())),
                where(c -> c.column().comment() == null, c -> comment(c, "for now removed")),
                where(
                        c -> c.column().comment() != null,
                        c -> comment(c, "for now to " + c.column().comment())),
                where(
                        c -> isText(c.column()) && c.column().collation() == null,
                        c -> c.altered(
                                "type %s collate \"POSIX\"".formatted(c.column().type()), "collation POSIX removed")),
                where(
                        c -> c.column().collation() != null,
                        c -> c.altered(
                                "type %s collate \"POSIX\"".formatted(c.column().type()),
                                "collation POSIX to " + c.column().collation())),
                special(
                        column -> column.identity() != null,
                        (table, column) -> altered(table, column, "drop identity", "identity by default")),
                special(
                        column -> column.identity() != null,
                        (table, column) ->
                                altered(table, column, "set generated always", "identity always to by default")),
                special(
                        column -> column.identity() != null,
                        (table, column) -> altered(
                                table,
                                column,
                                "set increment by 3 set cache 5",
                                "identity by default increment 3 cache 5 to by default")),
                special(
                        column -> column.generated() != null,
                        (table, column) -> new FreeColumn(table, column)
                                .drift(
                                        "drop column %s, add column %s integer generated always as (quantity * 3)"
                                                .formatted(column.name(), column.name()),
                                        "- column %s.%s  integer".formatted(table.name(), column.name()),
                                        "+ column %s.%s  integer".formatted(table.name(), column.name()))));
    }

    private static Drift comment(FreeColumn column, String reported) {
        return Drift.of(
                column.table().name().toString(),
                "comment on column %s is 'for now'".formatted(column.name()),
                "~ column %s  comment %s".formatted(column.name(), reported));
    }

    private static DriftKind special(Predicate<Column> chosen, BiFunction<Table, Column, Drift> drift) {
        return schema -> schema.tables().stream()
                .flatMap(table -> table.columns().stream().filter(chosen).map(column -> drift.apply(table, column)));
    }

    private static Drift altered(Table table, Column column, String sql, String reported) {
        return new FreeColumn(table, column).altered(sql, reported);
    }

    private static boolean isNumber(Column column) {
        return List.of("integer", "bigint", "numeric").contains(column.type().name());
    }

    private static boolean isText(Column column) {
        return List.of("character varying", "text").contains(column.type().name());
    }
}
