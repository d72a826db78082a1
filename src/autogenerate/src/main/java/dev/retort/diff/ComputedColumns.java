package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

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

    /** A new table with its columns as they stand, but each computed one behind the computed ones that it reads. */
    static Table behindTheirBases(Table table) {
        List<Column> ordered = new ArrayList<>();
        List<Column> waiting = new ArrayList<>(table.columns());
        while (!waiting.isEmpty()) {
            List<Column> computed = columns(waiting, column -> column.generated() != null);
            Column next = columns(waiting, column -> !leansOn(computed, column)).stream()
                    .findFirst()
                    .orElse(waiting.get(0));
            ordered.add(next);
            waiting.remove(next);
        }
        return table.withColumns(ordered);
    }

    /** Each has what is computed from those before it alone; where texts seem to name each other, they are the last. */
    private static List<List<Column>> layers(Table table) {
        List<List<Column>> layers = new ArrayList<>();
        List<Column> layer = columns(table.columns(), column -> column.generated() == null);
        List<Column> left = table.columns();
        while (!left.isEmpty()) {
            layers.add(layer);
            List<Column> waiting = columns(left, Predicate.not(layer::contains));
            List<Column> ready = columns(waiting, column -> !leansOn(waiting, column));
            layer = ready.isEmpty() ? waiting : ready;
            left = waiting;
        }
        return layers;
    }

    private static List<Column> columns(List<Column> all, Predicate<Column> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** A text may write a name in other letters, where the server takes them for the same. */
    private static boolean leansOn(List<Column> bases, Column column) {
        GeneratedExpression generated = column.generated();
        return generated != null
                && bases.stream()
                        .anyMatch(base -> base != column && Mention.of(lower(base.name()), lower(generated.sql())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
