package dev.retort.drift;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Columns that come, go and change their types. */
final class ColumnDrifts {

    private ColumnDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                where(column -> true, ColumnDrifts::added),
                where(column -> true, ColumnDrifts::dropped),
                where(column -> true, ColumnDrifts::renamed),
                retyped("character varying", "varchar(37)"),
                retyped("character varying", "text"),
                retyped("text", "varchar(4000)"),
                retyped("integer", "bigint"),
                retyped("bigint", "numeric(20,0)"),
                retyped("numeric", "numeric(9,1)"),
                retyped("timestamp", "timestamp(3) without time zone"),
                retyped("jsonb", "json"),
                retyped("date", "timestamp(6) without time zone"),
                retyped("uuid", "varchar(36)"));
    }

    static DriftKind where(Predicate<FreeColumn> chosen, Function<FreeColumn, Drift> drift) {
        return schema -> FreeColumn.in(schema).filter(chosen).map(drift);
    }

    private static Drift added(FreeColumn beside) {
        String name = "old_" + beside.column().name();
        return beside.drift(
                "add column %s integer default 7".formatted(name),
                "- column %s.%s  DATA LOSS".formatted(beside.table().name(), name));
    }

    /** A required column that has no default is added in two steps, so that somebody can fill it between them. */
    private static Drift dropped(FreeColumn column) {
        String sql = "drop column " + column.column().name();
        if (column.column().nullable() || column.column().defaultValue() != null) {
            return column.drift(sql, "+ column %s  %s".formatted(column.name(), column.declaration()));
        }
        return column.drift(
                sql,
                "+ column %s  %s".formatted(column.name(), column.type()),
                "~ column %s  not null".formatted(column.name()));
    }

    private static Drift renamed(FreeColumn column) {
        String name = column.column().name();
        return column.drift(
                "rename column %s to %s_old".formatted(name, name),
                "~ column %s_old  renamed to %s".formatted(column.name(), name));
    }

    private static DriftKind retyped(String from, String to) {
        String reported = FreeColumn.inReports(to);
        return where(
                column -> column.column().type().name().equals(from)
                        && column.column().type().dimensions() == 0
                        && column.column().collation() == null
                        && column.column().defaultValue() == null,
                column -> column.altered(
                        "type %s using %s::%s".formatted(to, column.column().name(), to),
                        reported + " to " + column.type()));
    }
}
