package dev.retort.diff;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Partition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Makes tables partitioned by their {@code id}, of which every key must be, too. */
final class RandomPartitions {

    private final Choice choice;

    RandomPartitions(Choice choice) {
        this.choice = choice;
    }

    /** No entity says so of its table, so that it is kept where the database has it, and what is asked of it fits. */
    static boolean mayHave(QualifiedName table) {
        return table.name().equals("events");
    }

    /** A table that may be partitioned, and is as often as not. */
    Table of(Table table) {
        Table fit = table.withUniqueConstraints(table.uniqueConstraints().stream()
                        .map(RandomPartitions::withId)
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(RandomPartitions::withoutKeyOfOthers)
                        .toList())
                .withCheckConstraints(table.checkConstraints().stream()
                        .map(check -> check.withInherited(true))
                        .toList());
        return choice.onceIn(2) ? fit : fit.withOptions(options(table.name()));
    }

    private static UniqueConstraint withId(UniqueConstraint unique) {
        if (unique.columns().contains("id")) {
            return unique;
        }
        List<String> columns = new ArrayList<>(unique.columns());
        columns.add("id");
        return unique.withColumns(columns).withInclude(unique.include().contains("id") ? List.of() : unique.include());
    }

    private static Index withoutKeyOfOthers(Index index) {
        boolean hasId = index.parts().stream().anyMatch(part -> part.equals(IndexPart.column("id")));
        boolean isWhole = index.where() == null && index.parts().stream().noneMatch(IndexPart::expression);
        return hasId && isWhole ? index : index.withUnique(false).withNullsNotDistinct(false);
    }

    private TableOptions options(QualifiedName table) {
        QualifiedName low = table.sibling("events_1");
        QualifiedName high = table.sibling("Events 2");
        return switch (choice.below(3)) {
            case 0 ->
                TableOptions.NONE
                        .withPartitionBy("RANGE (id)")
                        .withPartition(new Partition(high, table, "FOR VALUES FROM ('500') TO (MAXVALUE)"))
                        .withPartition(new Partition(low, table, "FOR VALUES FROM (MINVALUE) TO ('500')"));
            case 1 ->
                TableOptions.NONE
                        .withPartitionBy("LIST (id)")
                        .withPartition(new Partition(high, table, "DEFAULT PARTITION BY HASH (id)"))
                        .withPartition(new Partition(low, table, "FOR VALUES IN ('1', '2')"))
                        .withPartition(new Partition(
                                table.sibling("events_3"), high, "FOR VALUES WITH (modulus 1, remainder 0)"));
            default -> TableOptions.NONE.withPartitionBy("HASH (id)");
        };
    }
}
