package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.List;

/** The columns of a table in an order in which each comes behind those that it is computed from. */
final class ComputedColumns {

    private ComputedColumns() {}

    /** Plain columns first, as they stand; then what is computed from them, and what is computed from that. */
    static List<Column> last(Table table) {
        return table.columns().stream()
                .sorted(Comparator.comparing(
                        column -> depth(column, table, table.columns().size())))
                .toList();
    }

    /** The other way round, for columns that go. */
    static List<Column> first(Table table) {
        Comparator<Column> byDepth = Comparator.comparing(
                column -> depth(column, table, table.columns().size()));
        return table.columns().stream().sorted(byDepth.reversed()).toList();
    }

    /** How many columns stand one upon the other below it; no more than there are, whatever the texts say. */
    private static int depth(Column column, Table table, int most) {
        return column.generated() == null || most == 0
                ? 0
                : 1
                        + table.columns().stream()
                                .filter(base -> base != column
                                        && base.generated() != null
                                        && Mention.of(
                                                base.name(), column.generated().sql()))
                                .mapToInt(base -> depth(base, table, most - 1))
                                .max()
                                .orElse(0);
    }
}
