package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Numbering;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes schemas up from small pools, so that two of them have much in common: tables, columns, keys, indexes, types, sequences
 * and the queries of views come, go and change between any two. What a server does not take is left out; PostgreSQL takes all
 * of it.
 */
public final class RandomSchema {

    /** A schema beside the default one. */
    public static final String OTHER_SCHEMA = "archive";

    /** A place for tables and indexes beside the default one. */
    public static final String TABLESPACE = "Other place";

    static final String DOMAIN = "\"Short text\"";

    static final String OTHER_DOMAIN = "positive";

    /** What makes the types of which columns may be and that are in no schema, as they are not Retort's to make. */
    public static final List<String> DOMAINS = List.of(
            "create extension citext",
            "create domain " + DOMAIN + " as varchar(40) check (value <> '')",
            "create domain " + OTHER_DOMAIN + " as integer default 7 check (value > 0)");

    private static final List<String> TABLES = List.of("accounts", "Orders", "events", "items", "order", "tags");

    /** The table that views read, which is always there. */
    private static final String SEEN = "members";

    private final Choice choice;
    private final Taken taken;
    private final RandomNames names;

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
        this.names = new RandomNames(choice, this.taken);
    }

    /** The next schema. */
    public Schema schema() {
        RandomTypes types = new RandomTypes(choice, taken);
        RandomTable table = new RandomTable(choice, taken);
        List<Table> tables = new ArrayList<>(choice.some(TABLES).stream()
                .map(name -> types.in(table.called(names.anywhere(name))))
                .toList());
        List<View> views = new ArrayList<>();
        if (taken.byPostgreSql()) {
            tables.addAll(new RandomHeirs(choice, table, new RandomIndexes(choice, taken)).tables());
            tables.add(types.in(table.called(QualifiedName.of(SEEN))));
            views.addAll(new RandomViews(choice).of(tables.get(tables.size() - 1)));
        }
        RandomForeignKeys keys = new RandomForeignKeys(choice, taken);
        List<Table> linked = tables.stream().map(one -> keys.with(one, tables)).toList();
        List<Sequence> sequences = new RandomNumbers(choice, taken).sequences();
        Schema schema = withNamespaces(Schema.of(linked.toArray(Table[]::new))
                .withSequences(sequences)
                .withNumberings(numberings(sequences, linked))
                .withDeclaredViews(views)
                .withEnumTypes(types.enumTypes())
                .withCompositeTypes(types.compositeTypes()));
        return schema.withOrdinals(new RandomOrdinals(choice).of(linked));
    }

    private static Schema withNamespaces(Schema schema) {
        boolean hasOther = Stream.of(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.enumTypes().stream().map(EnumType::name),
                        schema.compositeTypes().stream().map(CompositeType::name))
                .flatMap(names -> names)
                .anyMatch(name -> name.schema() != null);
        return hasOther ? schema.withNamespaces(List.of(OTHER_SCHEMA)) : schema;
    }

    /** The schema in which one of the sequences goes with a column, as only databases say. */
    public static Schema owned(Schema schema) {
        return schema.withSequences(schema.sequences().stream()
                .map(sequence -> sequence.name().name().equals("s3") ? owned(sequence, schema) : sequence)
                .toList());
    }

    private static Sequence owned(Sequence sequence, Schema schema) {
        return schema.tables().stream()
                .filter(table ->
                        Objects.equals(table.name().schema(), sequence.name().schema()))
                .filter(table -> !RandomTable.mayBeUnlogged(table.name()))
                .findFirst()
                .map(table -> sequence.withOwner(new SequenceOwner(
                        table.name(),
                        table.columns().get(table.columns().size() - 1).name())))
                .orElse(sequence);
    }

    /** To what the application gives the numbers of each sequence, or to nothing. */
    private List<Numbering> numberings(List<Sequence> sequences, List<Table> tables) {
        List<Numbering> numberings = new ArrayList<>();
        for (Sequence sequence : sequences) {
            for (Table table : taken.byPostgreSql() ? choice.oneOrTwo(tables) : List.<Table>of()) {
                numberings.add(new Numbering(sequence.name(), new SequenceOwner(table.name(), "id")));
            }
        }
        return choice.some(numberings);
    }
}
