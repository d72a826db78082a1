package dev.retort.drift;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is done to tables as a whole. */
final class TableDrifts {

    private TableDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                each(TableDrifts::added),
                schema -> unreferenced(schema).map(TableDrifts::dropped),
                schema -> unreferenced(schema).map(TableDrifts::renamed),
                schema ->
                        tables(schema).filter(table -> table.comment() == null).map(TableDrifts::commentAdded),
                schema ->
                        tables(schema).filter(table -> table.comment() != null).map(TableDrifts::commentChanged),
                schema ->
                        tables(schema).filter(table -> table.comment() != null).map(TableDrifts::commentRemoved),
                schema -> tables(schema).flatMap(TableDrifts::keyReversed));
    }

    static DriftKind each(Function<Table, Drift> drift) {
        return schema -> tables(schema).map(drift);
    }

    static Stream<Table> tables(Schema schema) {
        return schema.tables().stream();
    }

    /** The tables that no other refers to. */
    private static Stream<Table> unreferenced(Schema schema) {
        return tables(schema)
                .filter(table -> tables(schema)
                        .filter(other -> other != table)
                        .flatMap(other -> other.foreignKeys().stream())
                        .noneMatch(key -> key.referencedTable().equals(table.name())));
    }

    private static Drift added(Table table) {
        String name = "copy_of_" + table.name();
        return Drift.of(
                name,
                "create table %s (like %s)".formatted(name, table.name()),
                "- table %s  DATA LOSS".formatted(name));
    }

    private static Drift dropped(Table table) {
        return Drift.of(
                table.name().toString(),
                "drop table " + table.name(),
                "+ table %s  %d columns".formatted(table.name(), table.columns().size()));
    }

    private static Drift renamed(Table table) {
        return Drift.of(
                table.name().toString(),
                "alter table %s rename to %s_old".formatted(table.name(), table.name()),
                "~ table %s_old  renamed to %s".formatted(table.name(), table.name()));
    }

    private static Drift commentAdded(Table table) {
        return Drift.of(
                table.name().toString(),
                "comment on table %s is 'for now'".formatted(table.name()),
                "~ table %s  comment 'for now' removed".formatted(table.name()));
    }

    private static Drift commentChanged(Table table) {
        return Drift.of(
                table.name().toString(),
                "comment on table %s is 'for now'".formatted(table.name()),
                "~ table %s  comment 'for now' to '%s'".formatted(table.name(), table.comment()));
    }

    private static Drift commentRemoved(Table table) {
        return Drift.of(
                table.name().toString(),
                "comment on table %s is null".formatted(table.name()),
                "~ table %s  comment '%s'".formatted(table.name(), table.comment()));
    }

    private static Stream<Drift> keyReversed(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null || key.columns().size() != 2) {
            return Stream.empty();
        }
        String name = key.name();
        String reversed = key.columns().get(1) + ", " + key.columns().get(0);
        return Stream.of(Drift.of(
                table.name().toString(),
                "alter table %s drop constraint %s, add constraint %s primary key (%s)"
                        .formatted(table.name(), name, name, reversed),
                "- primary key %s.%s  (%s)".formatted(table.name(), name, reversed),
                "+ primary key %s.%s  (%s)".formatted(table.name(), name, String.join(", ", key.columns()))));
    }
}
