package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes up indexes and unique constraints, which are indexes, too. */
final class RandomIndexes {

    private final Choice choice;
    private final Taken taken;

    RandomIndexes(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
    }

    /** Adds unique constraints over some of the columns to a table. */
    Table withUniques(Table table, List<String> columns) {
        Set<List<String>> keys = new LinkedHashSet<>();
        for (int i = choice.below(3); i > 0; i--) {
            keys.add(choice.oneOrTwo(columns));
        }
        keys.removeIf(RandomTable::isPeriod);
        Table with = table;
        for (List<String> key : keys) {
            String name = table.name() + "_unique_" + with.uniqueConstraints().size();
            UniqueConstraint unique = UniqueConstraint.of(choice.maybe(name), key)
                    .withInclude(included(columns))
                    .withNullsNotDistinct(choice.onceIn(4))
                    .withDeferrability(choice.of(Deferrability.values()))
                    .withStorage(RandomStorage.storage(choice, taken));
            with = taken.orElse(with, with.withUniqueConstraints(more(with.uniqueConstraints(), unique)));
        }
        return with;
    }

    /** Another column, now and then. */
    List<String> included(List<String> columns) {
        return choice.onceIn(4) ? choice.shuffled(columns).subList(0, 1) : List.of();
    }

    /** Adds indexes over some of the columns to a table. */
    Table with(Table table, List<String> columns) {
        Set<Index> indexes = new LinkedHashSet<>();
        for (int i = choice.below(4); i > 0; i--) {
            indexes.add(index(table, columns));
        }
        Table with = table;
        for (Index index : indexes) {
            Index named = index.withName(name(with, index));
            with = taken.orElse(with, with.withIndexes(more(with.indexes(), named)));
        }
        return with;
    }

    /** What no entity can declare has a name, as only databases have it. */
    private String name(Table table, Index index) {
        String name = table.name() + "_index_" + table.indexes().size();
        return Declarable.byJpa(index) ? choice.maybe(name) : name;
    }

    private Index index(Table table, List<String> columns) {
        if (taken.byPostgreSql() && choice.onceIn(6)) {
            return byMethod(table, columns);
        }
        List<IndexPart> parts = choice.oneOrTwo(columns).stream()
                .map(name -> part(table.column(name).orElseThrow()))
                .toList();
        Index index = Index.of(null, choice.onceIn(6) ? List.of(expression(table)) : parts)
                .withUnique(choice.onceIn(4))
                .withWhere(choice.onceIn(5) ? condition(table) : null)
                .withInclude(choice.onceIn(2) ? included(columns) : List.of());
        return index.withNullsNotDistinct(index.unique() && choice.onceIn(4))
                .withStorage(RandomStorage.storage(choice, taken));
    }

    /** In which neither an order nor a second column has a place everywhere. */
    private Index byMethod(Table table, List<String> columns) {
        String method = choice.of("hash", "brin");
        return columns.stream()
                .filter(name -> hasMethod(method, table.column(name).orElseThrow()))
                .findFirst()
                .map(name -> Index.of(null, name).withMethod(method))
                .orElseGet(() -> Index.of(null, "id").withMethod(method));
    }

    private static boolean hasMethod(String method, Column column) {
        return method.equals("hash")
                || !List.of("boolean", "jsonb").contains(column.type().name());
    }

    private IndexPart part(Column column) {
        IndexPart part = IndexPart.column(column.name());
        IndexPart ordered = choice.onceIn(2) ? part.desc() : part;
        IndexPart placed = choice.onceIn(6) ? ordered.withNullsFirst(!ordered.nullsFirst()) : ordered;
        return taken.byPostgreSql() && RandomColumns.isText(column.type()) ? ofText(placed, column) : placed;
    }

    private IndexPart ofText(IndexPart part, Column column) {
        if (choice.onceIn(5)) {
            return part.withCollation("C".equals(column.collation()) ? "default" : "C");
        }
        boolean isBlankPadded = column.type().name().equals("char");
        return choice.onceIn(5)
                ? part.withOperatorClass(isBlankPadded ? "bpchar_pattern_ops" : "text_pattern_ops")
                : part;
    }

    private IndexPart expression(Table table) {
        IndexPart part = IndexPart.expression(
                hasCode(table) ? choice.of("lower(\"Code\")", "id + 1", "coalesce(\"Code\", 'x')") : "id + 1");
        return choice.onceIn(3) ? part.desc() : part;
    }

    private String condition(Table table) {
        return hasCode(table) ? choice.of("id > 3", "\"Code\" is not null", "\"Code\" <> 'x'") : "id > 3";
    }

    private boolean hasCode(Table table) {
        return taken.byPostgreSql() && table.column("Code").isPresent();
    }

    private static <T> List<T> more(List<T> parts, T part) {
        return new ArrayList<>(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}
