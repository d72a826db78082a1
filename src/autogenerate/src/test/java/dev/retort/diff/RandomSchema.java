package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Makes schemas up from small pools, so that two of them have much in common: tables, columns, keys, indexes, types, sequences
 * and the queries of views come, go and change between any two. What a server does not take is left out; PostgreSQL takes all
 * of it.
 */
public final class RandomSchema {

    /** A schema beside the default one. */
    public static final String OTHER_SCHEMA = "archive";

    private static final List<String> TABLES = List.of("accounts", "Orders", "items", "order", "tags");

    /** The table that views read, which is always there. */
    private static final String SEEN = "members";

    private final Choice choice;
    private final Taken taken;

    /** One that is as random as the given source. */
    public RandomSchema(Random random) {
        this(random, operation -> true);
    }

    /**
     * One that is as random as the given source.
     *
     * @param taken whether a server takes a table, type, view or sequence, asked with the operation that creates it
     */
    public RandomSchema(Random random, Predicate<Operation> taken) {
        this.choice = new Choice(random);
        this.taken = new Taken(taken);
    }

    /** The next schema. */
    public Schema schema() {
        RandomTypes types = new RandomTypes(choice, taken);
        RandomTable table = new RandomTable(choice, taken);
        List<Table> tables = new ArrayList<>(choice.some(TABLES).stream()
                .map(name -> types.in(table.called(anywhere(name))))
                .toList());
        List<View> views = new ArrayList<>();
        if (taken.byPostgreSql()) {
            tables.add(types.in(table.called(QualifiedName.of(SEEN))));
            views.addAll(new RandomViews(choice).of(tables.get(tables.size() - 1)));
        }
        RandomForeignKeys keys = new RandomForeignKeys(choice, taken);
        List<Table> linked = tables.stream().map(one -> keys.with(one, tables)).toList();
        return Schema.of(linked.toArray(Table[]::new))
                .withNamespaces(hasOther(linked) ? List.of(OTHER_SCHEMA) : List.of())
                .withSequences(new RandomNumbers(choice, taken).sequences())
                .withDeclaredViews(views)
                .withEnumTypes(types.enumTypes())
                .withCompositeTypes(types.compositeTypes());
    }

    private QualifiedName anywhere(String name) {
        return taken.byPostgreSql() && choice.onceIn(4) ? QualifiedName.of(OTHER_SCHEMA, name) : QualifiedName.of(name);
    }

    private static boolean hasOther(List<Table> tables) {
        return tables.stream().anyMatch(table -> table.name().schema() != null);
    }
}
