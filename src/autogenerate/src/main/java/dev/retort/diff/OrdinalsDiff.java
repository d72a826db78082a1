package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two schemas say of the numbers of columns to the operations between them. */
final class OrdinalsDiff {

    private OrdinalsDiff() {}

    static List<Operation> between(Schema current, Schema desired) {
        List<Operation> operations = new ArrayList<>();
        for (OrdinalColumn after : desired.ordinals()) {
            List<String> before = constants(current, after);
            if (!before.equals(after.constants())) {
                boolean inKey = !before.isEmpty() && (isInKey(current, after) || isInKey(desired, after));
                operations.add(
                        new Operation.AlterOrdinals(after.table(), after.column(), before, after.constants(), inKey));
            }
        }
        current.ordinals().stream()
                .filter(before -> constants(desired, before).isEmpty())
                .filter(before -> isThere(desired, before))
                .forEach(before -> operations.add(
                        new Operation.AlterOrdinals(before.table(), before.column(), before.constants(), List.of())));
        return operations;
    }

    private static List<String> constants(Schema schema, OrdinalColumn wanted) {
        return schema.ordinals().stream()
                .filter(other -> other.is(wanted.table(), wanted.column()))
                .findFirst()
                .map(OrdinalColumn::constants)
                .orElse(List.of());
    }

    private static boolean isThere(Schema schema, OrdinalColumn ordinals) {
        return schema.table(ordinals.table())
                .flatMap(table -> table.column(ordinals.column()))
                .isPresent();
    }

    private static boolean isInKey(Schema schema, OrdinalColumn ordinals) {
        Optional<Table> table = schema.table(ordinals.table());
        return table.stream().flatMap(OrdinalsDiff::keys).anyMatch(key -> key.contains(ordinals.column()));
    }

    private static Stream<List<String>> keys(Table table) {
        Stream<List<String>> primary = Optional.ofNullable(table.primaryKey()).map(key -> key.columns()).stream();
        Stream<List<String>> unique = table.uniqueConstraints().stream().map(key -> key.columns());
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(Index::unique)
                .map(index -> index.parts().stream().map(IndexPart::text).toList());
        return Stream.of(primary, unique, indexes).flatMap(keys -> keys);
    }
}
