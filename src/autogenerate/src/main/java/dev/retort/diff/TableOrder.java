package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Orders whole tables by their foreign keys and by what they inherit from: referenced ones are created first and dropped last. A foreign key that cannot
 * be had in that order, because tables refer to each other or the key it leads to comes later or is replaced, is an operation
 * of its own.
 */
final class TableOrder {

    private TableOrder() {}

    static List<Operation> create(List<Table> tables, Schema current, Predicate<ForeignKey> isKeyReplaced) {
        Map<QualifiedName, Table> ready = new HashMap<>(Tables.byName(current));
        List<Operation> created = new ArrayList<>();
        List<Operation> keys = new ArrayList<>();
        for (Table table : sort(tables)) {
            ready.put(table.name(), table);
            List<ForeignKey> inside = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                if (leadsTo(ready.get(key.referencedTable()), key) && !isKeyReplaced.test(key)) {
                    inside.add(key);
                } else {
                    keys.add(new Operation.AddConstraint(table.name(), key));
                }
            }
            created.add(new Operation.CreateTable(table.withForeignKeys(inside)));
        }
        created.addAll(keys);
        return created;
    }

    /** Whether the key that a foreign key leads to is there before this migration's own keys are. */
    private static boolean leadsTo(@org.jspecify.annotations.Nullable Table table, ForeignKey key) {
        if (table == null) {
            return false;
        }
        Set<String> referenced = Set.copyOf(key.referencedColumns());
        boolean primary = table.primaryKey() != null
                && Set.copyOf(table.primaryKey().columns()).equals(referenced);
        return primary
                || table.uniqueConstraints().stream()
                        .anyMatch(unique -> Set.copyOf(unique.columns()).equals(referenced));
    }

    static List<Operation> drop(List<Table> tables, Predicate<ForeignKey> isKeyReplaced) {
        List<Operation> keys = new ArrayList<>();
        List<Operation> dropped = new ArrayList<>();
        Set<QualifiedName> seen = new LinkedHashSet<>();
        for (Table table : sort(tables)) {
            seen.add(table.name());
            List<ForeignKey> inside = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                boolean later = !seen.contains(key.referencedTable()) && contains(tables, key.referencedTable());
                if (later || isKeyReplaced.test(key)) {
                    keys.add(new Operation.DropConstraint(table.name(), key));
                } else {
                    inside.add(key);
                }
            }
            dropped.add(0, new Operation.DropTable(table.withForeignKeys(inside)));
        }
        keys.addAll(dropped);
        return keys;
    }

    private static boolean contains(List<Table> tables, QualifiedName name) {
        return tables.stream().anyMatch(table -> table.name().equals(name));
    }

    /** Referenced tables first; ties, and tables that refer to each other, by name. */
    static List<Table> sort(List<Table> tables) {
        Map<QualifiedName, Table> waiting = new LinkedHashMap<>();
        tables.stream().sorted(java.util.Comparator.comparing(Table::name)).forEach(t -> waiting.put(t.name(), t));
        List<Table> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(table -> isFree(table, waiting))
                    .findFirst()
                    .orElseGet(() -> leastBound(waiting));
            waiting.remove(next.name());
            sorted.add(next);
        }
        return sorted;
    }

    private static boolean isFree(Table table, Map<QualifiedName, Table> waiting) {
        return bonds(table, waiting) == 0;
    }

    /** A foreign key may come behind its table, what a table inherits cannot. */
    private static Table leastBound(Map<QualifiedName, Table> waiting) {
        return java.util.Collections.min(
                waiting.values(),
                java.util.Comparator.<Table>comparingInt(table -> parents(table, waiting))
                        .thenComparing(table -> bonds(table, waiting)));
    }

    private static int parents(Table table, Map<QualifiedName, Table> waiting) {
        return (int)
                table.options().inherits().stream().filter(waiting::containsKey).count();
    }

    private static long bonds(Table table, Map<QualifiedName, Table> waiting) {
        return Stream.concat(
                        table.foreignKeys().stream().map(ForeignKey::referencedTable),
                        table.options().inherits().stream())
                .filter(referenced -> !referenced.equals(table.name()) && waiting.containsKey(referenced))
                .distinct()
                .count();
    }
}
