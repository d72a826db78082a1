package dev.retort.drift;

import static dev.retort.drift.ConstraintDrifts.drift;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.BiFunction;

/** Foreign keys that come, go and change. */
final class ForeignKeyDrifts {

    private ForeignKeyDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                schema -> TableDrifts.tables(schema)
                        .filter(table -> table.column("id").isPresent())
                        .map(ForeignKeyDrifts::added),
                each((table, key) -> drift(table, "drop constraint " + key.name(), line('+', table, key, ""))),
                changed(" on delete set null"),
                changed(" on update cascade"),
                changed(" deferrable initially deferred"),
                changed(" match full"),
                each((table, key) -> drift(
                        table,
                        "rename constraint %s to %s_old".formatted(key.name(), key.name()),
                        ConstraintDrifts.renamed(table, key.name()))));
    }

    private static DriftKind each(BiFunction<Table, ForeignKey, Drift> drift) {
        return schema -> TableDrifts.tables(schema)
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> ("" + key.name()).startsWith("fk_"))
                        .map(key -> drift.apply(table, key)));
    }

    private static Drift added(Table table) {
        return drift(
                table,
                "add constraint fk_%s_self foreign key (id) references %s (id)".formatted(table.name(), table.name()),
                "- foreign key %s.fk_%s_self  (id) to %s (id)".formatted(table.name(), table.name(), table.name()));
    }

    private static DriftKind changed(String option) {
        return each((table, key) -> drift(
                table,
                "drop constraint %s, add constraint %s foreign key (%s) references %s (%s)%s"
                        .formatted(
                                key.name(),
                                key.name(),
                                String.join(", ", key.columns()),
                                key.referencedTable(),
                                String.join(", ", key.referencedColumns()),
                                option),
                line('-', table, key, option),
                line('+', table, key, key.onDelete().sql().equals("cascade") ? " on delete cascade" : "")));
    }

    private static String line(char sign, Table table, ForeignKey key, String options) {
        return "%s foreign key %s.%s  (%s) to %s (%s)%s"
                .formatted(
                        sign,
                        table.name(),
                        key.name(),
                        String.join(", ", key.columns()),
                        key.referencedTable(),
                        String.join(", ", key.referencedColumns()),
                        options);
    }
}
