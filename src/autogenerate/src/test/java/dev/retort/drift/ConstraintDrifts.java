package dev.retort.drift;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.function.BiFunction;

/** Checks and unique keys that come, go and change. */
final class ConstraintDrifts {

    private ConstraintDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                schema -> TableDrifts.tables(schema).map(ConstraintDrifts::checkAdded),
                check((table, check) -> drift(table, "drop constraint " + check.name(), line('+', table, check))),
                check((table, check) -> drift(
                        table,
                        "drop constraint %s, add constraint %s check (id is not null)"
                                .formatted(check.name(), check.name()),
                        line('-', table, CheckConstraint.of(check.name(), "id IS NOT NULL")),
                        line('+', table, check))),
                check((table, check) -> drift(
                        table,
                        "rename constraint %s to %s_old".formatted(check.name(), check.name()),
                        renamed(table, check.name()))),
                schema -> TableDrifts.tables(schema)
                        .filter(table -> table.column("version").isPresent())
                        .map(ConstraintDrifts::uniqueAdded),
                unique((table, key) -> drift(table, "drop constraint " + key.name(), line('+', table, key))),
                unique((table, key) -> drift(
                        table,
                        "drop constraint %s, add constraint %s unique (%s, id)"
                                .formatted(key.name(), key.name(), list(key)),
                        "- unique %s.%s  (%s, id)".formatted(table.name(), key.name(), list(key)),
                        line('+', table, key))),
                unique((table, key) -> drift(
                        table,
                        "drop constraint %s, add constraint %s unique nulls not distinct (%s)"
                                .formatted(key.name(), key.name(), list(key)),
                        line('-', table, key) + " nulls not distinct",
                        line('+', table, key))),
                unique((table, key) -> drift(
                        table,
                        "drop constraint %s, add constraint %s unique (%s) deferrable"
                                .formatted(key.name(), key.name(), list(key)),
                        line('-', table, key) + " deferrable",
                        line('+', table, key))),
                unique((table, key) -> drift(
                        table,
                        "rename constraint %s to %s_old".formatted(key.name(), key.name()),
                        renamed(table, key.name()))));
    }

    private static DriftKind check(BiFunction<Table, CheckConstraint, Drift> drift) {
        return schema -> TableDrifts.tables(schema)
                .filter(table -> table.column("id").isPresent())
                .flatMap(table -> table.checkConstraints().stream()
                        .filter(check -> ("" + check.name()).startsWith("ck_"))
                        .map(check -> drift.apply(table, check)));
    }

    private static DriftKind unique(BiFunction<Table, UniqueConstraint, Drift> drift) {
        return schema -> TableDrifts.tables(schema)
                .filter(table -> table.column("id").isPresent())
                .flatMap(table -> table.uniqueConstraints().stream()
                        .filter(key -> ("" + key.name()).startsWith("uq_"))
                        .map(key -> drift.apply(table, key)));
    }

    static Drift drift(Table table, String sql, String... reported) {
        return Drift.of(table.name().toString(), "alter table %s %s".formatted(table.name(), sql), reported);
    }

    static String renamed(Table table, String name) {
        return "~ constraint %s.%s_old  renamed to %s".formatted(table.name(), name, name);
    }

    private static Drift checkAdded(Table table) {
        String column = table.columns().get(0).name();
        return drift(
                table,
                "add constraint ck_new check (%s is not null)".formatted(column),
                "- check %s.ck_new  %s IS NOT NULL".formatted(table.name(), column));
    }

    private static Drift uniqueAdded(Table table) {
        return drift(
                table,
                "add constraint uq_%s_new unique (id, version)".formatted(table.name()),
                "- unique %s.uq_%s_new  (id, version)".formatted(table.name(), table.name()));
    }

    private static String line(char sign, Table table, CheckConstraint check) {
        return "%s check %s.%s  %s".formatted(sign, table.name(), check.name(), check.expression());
    }

    private static String line(char sign, Table table, UniqueConstraint key) {
        return "%s unique %s.%s  (%s)".formatted(sign, table.name(), key.name(), list(key));
    }

    private static String list(UniqueConstraint key) {
        return String.join(", ", key.columns());
    }
}
