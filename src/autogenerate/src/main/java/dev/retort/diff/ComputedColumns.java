package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of a table in an order in which each comes behind those that it is computed from. */
final class ComputedColumns {

    private ComputedColumns() {}

    /** Plain columns first, as they stand; then what is computed from them, and what is computed from that. */
    static List<Column> last(Table table) {
        return layers(table).stream().flatMap(List::stream).toList();
    }

    /** The other way round, for columns that go. */
    static List<Column> first(Table table) {
        List<List<Column>> layers = layers(table);
        Collections.reverse(layers);
        return layers.stream().flatMap(List::stream).toList();
    }

    /** Each has what is computed from those before it alone; where texts seem to name each other, they are the last. */
    private static List<List<Column>> layers(Table table) {
        List<List<Column>> layers = new ArrayList<>();
        List<Column> left = table.columns();
        while (!left.isEmpty()) {
            List<Column> waiting = left;
            List<Column> ready = layers.isEmpty()
                    ? left.stream().filter(column -> column.generated() == null).toList()
                    : left.stream().filter(column -> !leansOn(waiting, column)).toList();
            List<Column> layer = ready.isEmpty() && !layers.isEmpty() ? left : ready;
            layers.add(layer);
            left = left.stream().filter(column -> !layer.contains(column)).toList();
        }
        return layers;
    }

    private static boolean leansOn(List<Column> bases, Column column) {
        return bases.stream()
                .anyMatch(base -> base != column
                        && Mention.of(base.name(), column.generated().sql()));
    }
}
