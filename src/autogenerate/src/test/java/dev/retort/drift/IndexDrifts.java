package dev.retort.drift;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Indexes that come, go and change. */
final class IndexDrifts {

    private IndexDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                schema -> TableDrifts.tables(schema)
                        .filter(table -> table.column("version").isPresent())
                        .map(IndexDrifts::added),
                each((table, index) -> drift(table, "drop index " + index.name(), line("+ index", table, index))),
                each((table, index) -> drift(
                        table,
                        "alter index %s rename to %s_old".formatted(index.name(), index.name()),
                        "~ index %s.%s_old  renamed to %s".formatted(table.name(), index.name(), index.name()))),
                replaced("", " desc"),
                replaced("unique ", ""),
                each((table, index) -> drift(
                        table,
                        "drop index %s; create index %s on %s (id, %s)"
                                .formatted(index.name(), index.name(), table.name(), columns(index)),
                        "- index %s.%s  (id, %s)".formatted(table.name(), index.name(), columns(index)),
                        line("+ index", table, index))));
    }

    /** Indexes of one column that count no key. */
    private static DriftKind each(BiFunction<Table, Index, Drift> drift) {
        return schema -> TableDrifts.tables(schema)
                .flatMap(table -> table.indexes().stream()
                        .filter(index -> ("" + index.name()).startsWith("ix_"))
                        .map(index -> drift.apply(table, index)));
    }

    private static Drift added(Table table) {
        return drift(
                table,
                "create index ix_%s_new on %s (version desc, id)".formatted(table.name(), table.name()),
                "- index %s.ix_%s_new  (version desc, id)".formatted(table.name(), table.name()));
    }

    private static DriftKind replaced(String unique, String order) {
        return each((table, index) -> drift(
                table,
                "drop index %s; create %sindex %s on %s (%s%s)"
                        .formatted(index.name(), unique, index.name(), table.name(), columns(index), order),
                "- index %s.%s  %s(%s%s)".formatted(table.name(), index.name(), unique, columns(index), order),
                line("+ index", table, index)));
    }

    private static Drift drift(Table table, String sql, String... reported) {
        return Drift.of(table.name().toString(), sql, reported);
    }

    private static String line(String start, Table table, Index index) {
        return "%s %s.%s  (%s)".formatted(start, table.name(), index.name(), columns(index));
    }

    private static String columns(Index index) {
        return index.parts().stream().map(IndexPart::text).collect(Collectors.joining(", "));
    }
}
