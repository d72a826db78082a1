package dev.retort.proof;

import dev.retort.database.scratch.SampleRow;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The candidates for the rows of one table: the least values, the greatest ones, and NULL where it is allowed. */
final class TableRows {

    /** How many rows a table gets. */
    static final int ROWS = 3;

    private static final int NULLS = 2;

    private static final int TRIES = 48;

    private final Table table;
    private final ColumnSamples samples;
    private final boolean mayBeNull;
    private final int first;
    private final Map<String, SqlType> types;
    private final BiFunction<QualifiedName, Integer, @Nullable Map<String, @Nullable String>> planned;

    /**
     * The rows of a table.
     *
     * @param filling how far they go
     * @param types the types by which values are chosen, where they are not the columns' own
     * @param planned the values of a row of another table; null where it gets none before this one
     */
    TableRows(
            Table table,
            ColumnSamples samples,
            Filling filling,
            Map<String, SqlType> types,
            BiFunction<QualifiedName, Integer, @Nullable Map<String, @Nullable String>> planned) {
        this.table = table;
        this.samples = samples;
        this.mayBeNull = filling == Filling.ENDS;
        this.first = filling == Filling.ORDINARY ? ColumnSamples.ENDS : 0;
        this.types = types;
        this.planned = planned;
    }

    /** What may be the row of that number, the likeliest first. */
    List<SampleRow> candidates(int number) {
        List<SampleRow> candidates = new ArrayList<>();
        for (int attempt = 0; attempt < tries(); attempt++) {
            SampleRow row = new SampleRow(table.name(), number, values(number, attempt));
            if (!candidates.contains(row)) {
                candidates.add(row);
            }
        }
        if (mayBeNull) {
            candidates.stream()
                    .map(this::referringToNothing)
                    .filter(row -> !candidates.contains(row))
                    .toList()
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** What a row would refer to may not be there, as its own table refused it. */
    private SampleRow referringToNothing(SampleRow row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row.values());
        table.foreignKeys().stream()
                .filter(this::mayBeMissing)
                .flatMap(key -> key.columns().stream())
                .forEach(column -> values.put(column, null));
        return new SampleRow(row.table(), row.number(), values);
    }

    private int tries() {
        int combinations = 1;
        for (Column column : uncertain()) {
            combinations =
                    Math.min(TRIES, combinations * Math.max(1, values(column).size()));
        }
        return together() + combinations;
    }

    /** How many attempts it takes until every uncertain column had each of its values. */
    private int together() {
        return uncertain().stream()
                .mapToInt(column -> values(column).size())
                .max()
                .orElse(0);
    }

    private List<Column> uncertain() {
        return table.columns().stream()
                .filter(TableRows::isWritten)
                .filter(this::isUncertain)
                .toList();
    }

    /** Of a column that gets another type only trying tells which values fit both. */
    private boolean isUncertain(Column column) {
        return types.containsKey(column.name()) || samples.isUncertain(table, column);
    }

    /** At first all uncertain columns take their next values together, then one after the other. */
    private Map<String, @Nullable String> values(int number, int attempt) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        boolean together = attempt < together();
        int rest = together ? attempt : attempt - together();
        for (Column column : table.columns()) {
            if (isWritten(column)) {
                boolean uncertain = isUncertain(column);
                values.put(column.name(), value(column, number, uncertain ? rest : 0));
                rest = uncertain && !together
                        ? rest / Math.max(1, values(column).size())
                        : rest;
            }
        }
        table.foreignKeys().forEach(key -> refer(values, key, number));
        samples.twins().equalise(table, values);
        return values;
    }

    private static boolean isWritten(Column column) {
        return column.generated() == null;
    }

    private List<String> values(Column column) {
        return samples.of(table, column, types.getOrDefault(column.name(), column.type()));
    }

    private @Nullable String value(Column column, int number, int shift) {
        if (mayBeNull && column.nullable() && number == NULLS) {
            return null;
        }
        List<String> values = values(column);
        return values.get((first + number + shift) % values.size());
    }

    /** The row of the same number is referred to, so that keys which are both stay unique. */
    private void refer(Map<String, @Nullable String> values, ForeignKey key, int number) {
        if (mayBeNull && number == NULLS && mayBeMissing(key)) {
            return;
        }
        Map<String, @Nullable String> parent =
                key.referencedTable().equals(table.name()) ? values : planned.apply(key.referencedTable(), number);
        for (int i = 0; i < key.columns().size(); i++) {
            values.put(
                    key.columns().get(i),
                    parent == null ? null : parent.get(key.referencedColumns().get(i)));
        }
    }

    private boolean mayBeMissing(ForeignKey key) {
        return key.columns().stream()
                .allMatch(name -> table.column(name).map(Column::nullable).orElse(false));
    }
}
