package dev.retort.proof;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of which one is kept equal to the other until a migration copies what is left and takes away what keeps them so. Rows
 * that differ in them are none that it meets, and would show a loss that there is not.
 */
final class Twins {

    private final List<Operation.CopyColumn> copies;

    /** The twins before a migration. */
    Twins(Dialect dialect, List<Operation> upgrade) {
        this.copies = upgrade.stream()
                .filter(Operation.CopyColumn.class::isInstance)
                .map(Operation.CopyColumn.class::cast)
                .filter(copy -> areKeptEqual(dialect, copy, upgrade))
                .toList();
    }

    private static boolean areKeptEqual(Dialect dialect, Operation.CopyColumn copy, List<Operation> upgrade) {
        List<Dependent> sync = dialect.columnSync(copy.table(), copy.from(), copy.to());
        return !sync.isEmpty()
                && sync.stream().map(Operation.DropDependent::new).allMatch(upgrade::contains);
    }

    /** The twins of a column, as far as they are there yet. */
    List<Column> of(Table table, Column column) {
        return copies(table.name())
                .flatMap(copy -> copy.from().equals(column.name())
                        ? table.column(copy.to()).stream()
                        : copy.to().equals(column.name()) ? table.column(copy.from()).stream() : Stream.empty())
                .toList();
    }

    /** Gives both columns of a row the same value: that of the one which refers to another row, where one does. */
    void equalise(Table table, Map<String, @Nullable String> values) {
        copies(table.name())
                .filter(copy -> values.containsKey(copy.from()) && values.containsKey(copy.to()))
                .forEach(copy -> {
                    boolean back = refers(table, copy.to()) && !refers(table, copy.from());
                    String first = back ? copy.to() : copy.from();
                    values.put(back ? copy.from() : copy.to(), values.get(first));
                });
    }

    private Stream<Operation.CopyColumn> copies(QualifiedName table) {
        return copies.stream().filter(copy -> copy.table().equals(table));
    }

    private static boolean refers(Table table, String column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column));
    }
}
