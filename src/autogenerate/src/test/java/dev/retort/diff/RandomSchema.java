package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.EnumType;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes schemas up from small pools, so that two of them have much in common: tables, columns, keys and indexes come, go and
 * change between any two. What a server does not take is left out; PostgreSQL takes all of it.
 */
public final class RandomSchema {

    private static final List<String> TABLES = List.of("accounts", "Orders", "items", "order", "tags");

    /** Each column with types of one family: PostgreSQL has no cast from a boolean to a date. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "a", List.of("integer", "bigint", "numeric(8, 2)"),
            "b", List.of("smallint", "integer", "bigint"),
            "Code", List.of("varchar(20)", "varchar(40)", "text", "char(3)"),
            "user", List.of("text", "varchar(40)"),
            "note", List.of("varchar(20)", "text"),
            "c d", List.of("date", "timestamp", "timestamp(3)"),
            "flag", List.of("boolean"));

    /** A schema beside the default one. */
    public static final String OTHER_SCHEMA = "archive";

    private final Random random;
    private final Predicate<Operation> taken;

    /** One that is as random as the given source. */
    public RandomSchema(Random random) {
        this(random, operation -> true);
    }

    /**
     * One that is as random as the given source.
     *
     * @param taken whether a server takes a table or sequence, asked with the operation that creates it
     */
    public RandomSchema(Random random, Predicate<Operation> taken) {
        this.random = random;
        this.taken = taken;
    }

    /** The next schema. */
    public Schema schema() {
        List<EnumType> types = enumTypes();
        List<CompositeType> composites = compositeTypes();
        List<Table> tables = new ArrayList<>();
        for (String name : some(TABLES)) {
            Table table = withLabels(table(anywhere(name)), some(types));
            tables.add(withValues(table, some(composites)));
        }
        List<Table> linked =
                tables.stream().map(table -> withForeignKeys(table, tables)).toList();
        List<Sequence> sequences = some(List.of("s1", "s2")).stream()
                .map(name -> Sequence.of(QualifiedName.of(name), 1 + random.nextInt(3), 1 + random.nextInt(3)))
                .filter(sequence -> taken.test(new Operation.CreateSequence(sequence)))
                .toList();
        List<String> namespaces =
                linked.stream().anyMatch(table -> table.name().schema() != null) ? List.of(OTHER_SCHEMA) : List.of();
        return new Schema(namespaces, linked, sequences, types, composites, List.of(), List.of());
    }

    private QualifiedName anywhere(String name) {
        return isPostgreSql() && random.nextInt(4) == 0 ? QualifiedName.of(OTHER_SCHEMA, name) : QualifiedName.of(name);
    }

    /** What PostgreSQL alone has: composite types, its own collations, several columns that it numbers. */
    private boolean isPostgreSql() {
        CompositeType smallest = new CompositeType(QualifiedName.of("spot"), List.of(attribute("x")));
        return taken.test(new Operation.CreateCompositeType(smallest));
    }

    private List<CompositeType> compositeTypes() {
        return isPostgreSql()
                ? some(List.of("spot", "Place")).stream()
                        .map(name -> new CompositeType(QualifiedName.of(name), attributes()))
                        .toList()
                : List.of();
    }

    /** Attributes come and go, and change places and types now and then. */
    private List<CompositeType.Attribute> attributes() {
        List<CompositeType.Attribute> attributes = new ArrayList<>(some(List.of("street", "Zip", "x y")).stream()
                .map(this::attribute)
                .toList());
        attributes.add(attribute("x"));
        return random.nextInt(4) > 0 ? attributes : shuffled(attributes);
    }

    private CompositeType.Attribute attribute(String name) {
        return name.equals("x")
                ? new CompositeType.Attribute(name, SqlType.of(pick(List.of("integer", "bigint"))))
                : new CompositeType.Attribute(
                        name,
                        SqlType.parse(pick(List.of("varchar(20)", "varchar(40)"))),
                        random.nextInt(4) > 0 ? null : "C",
                        maybe("Comment " + random.nextInt(2)));
    }

    /** Columns of composite types, and arrays of them. */
    private Table withValues(Table table, List<CompositeType> types) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (CompositeType type : types) {
            columns.add(Column.of("of_" + type.name(), SqlType.parse("\"" + type.name() + "\""))
                    .withNullable(random.nextBoolean()));
            columns.add(Column.of("all_" + type.name(), SqlType.parse("\"" + type.name() + "\"[]")));
        }
        return taken(table, table.withColumns(columns));
    }

    private List<EnumType> enumTypes() {
        if (!taken.test(new Operation.CreateEnumType(new EnumType(QualifiedName.of("mood"), List.of("none"))))) {
            return List.of();
        }
        return some(List.of("mood", "Size")).stream()
                .map(name -> new EnumType(QualifiedName.of(name), labels()))
                .toList();
    }

    /** Labels come and go, and change places now and then. */
    private List<String> labels() {
        List<String> labels = new ArrayList<>(some(List.of("low", "it's", "High", "a b")));
        labels.add(random.nextInt(labels.size() + 1), "none");
        return random.nextInt(4) > 0 ? labels : shuffled(labels);
    }

    /** Columns of enumeration types, and arrays of them; each default is a label of all. */
    private Table withLabels(Table table, List<EnumType> types) {
        Table labelled = table;
        for (EnumType type : types) {
            List<Column> columns = new ArrayList<>(labelled.columns());
            SqlType called = SqlType.parse("\"" + type.name() + "\"");
            columns.add(Column.of("of_" + type.name(), called)
                    .withNullable(random.nextBoolean())
                    .withDefault(random.nextBoolean() ? new DefaultValue("'none'") : null));
            labelled = taken(labelled, labelled.withColumns(columns));
            columns.add(Column.of("all_" + type.name(), SqlType.parse("\"" + type.name() + "\"[]")));
            labelled = taken(labelled, labelled.withColumns(columns));
        }
        return labelled;
    }

    private Table table(QualifiedName name) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", SqlType.of("bigint")).withNullable(false).withIdentity(maybe(Identity.BY_DEFAULT)));
        for (String column : some(COLUMNS.keySet().stream().sorted().toList())) {
            columns.add(column(column));
        }
        List<String> names = columns.stream().map(Column::name).toList();
        PrimaryKey key = new PrimaryKey(maybe(name.name() + "_pk"), List.of("id"));
        Table table = Table.of(name, columns).withPrimaryKey(key).withComment(maybe("About " + name));
        table = withNumbers(table, columns);
        if (random.nextInt(4) == 0) {
            columns.add(Column.of("sum", SqlType.of("bigint"))
                    .withGenerated(new GeneratedExpression("id + " + random.nextInt(3), true)));
            table = taken(table, table.withColumns(columns));
        }
        table = taken(table, table.withPrimaryKey(key.withInclude(included(names))));
        for (UniqueConstraint unique : uniques(name, names)) {
            table = taken(table, table.withUniqueConstraints(with(table.uniqueConstraints(), unique)));
        }
        for (CheckConstraint check : checks(name)) {
            table = taken(table, table.withCheckConstraints(with(table.checkConstraints(), check)));
        }
        for (Index index : indexes(name, names)) {
            table = taken(table, table.withIndexes(with(table.indexes(), index)));
        }
        table = taken(table, table.withExclusionConstraints(exclusions(name)));
        return taken(
                table,
                table.withOptions(TableOptions.NONE.withParameters(
                        random.nextInt(4) > 0 ? List.of() : List.of("fillfactor=" + (50 + random.nextInt(3))))));
    }

    /** A second column that the server numbers, in one of the ways that it has; it takes NULL only where it is a serial one. */
    private Table withNumbers(Table table, List<Column> columns) {
        if (random.nextInt(3) > 0 || !isPostgreSql()) {
            return table;
        }
        Identity.Generation generation = pick(List.of(Identity.Generation.values()));
        List<Column> more = new ArrayList<>(columns);
        more.add(Column.of("no", SqlType.of(pick(List.of("smallint", "integer", "bigint"))))
                .withNullable(generation == Identity.Generation.SERIAL && random.nextBoolean())
                .withIdentity(new Identity(generation, SequenceOptions.DEFAULT)));
        Table numbered = taken(table, table.withColumns(more));
        columns.clear();
        columns.addAll(numbered.columns());
        return numbered;
    }

    private Table taken(Table less, Table more) {
        return taken.test(new Operation.CreateTable(more)) ? more : less;
    }

    private static <T> List<T> with(List<T> parts, T part) {
        return Stream.concat(parts.stream(), Stream.of(part)).toList();
    }

    private Column column(String name) {
        SqlType type = SqlType.parse(pick(COLUMNS.getOrDefault(name, List.of())));
        return Column.of(name, type)
                .withNullable(random.nextBoolean())
                .withDefault(random.nextInt(3) == 0 ? new DefaultValue(literal(type)) : null)
                .withCollation(isText(type) && isPostgreSql() && random.nextInt(4) == 0 ? "C" : null)
                .withComment(maybe("Comment " + random.nextInt(2)));
    }

    private boolean isText(SqlType type) {
        return List.of("varchar", "text", "char").contains(type.name());
    }

    private String literal(SqlType type) {
        int number = random.nextInt(3);
        return switch (type.name()) {
            case "boolean" -> number == 0 ? "true" : "false";
            case "date", "timestamp" -> "'2026-01-0" + (number + 1) + "'";
            case "varchar", "text" -> "'it''s " + number + "'";
            case "char" -> "'x" + number + "'";
            default -> Integer.toString(number);
        };
    }

    private List<UniqueConstraint> uniques(QualifiedName table, List<String> columns) {
        Set<List<String>> keys = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            keys.add(shuffled(columns).subList(0, 1 + random.nextInt(Math.min(2, columns.size()))));
        }
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (List<String> key : keys) {
            uniques.add(UniqueConstraint.of(maybe(table.name() + "_unique_" + uniques.size()), key)
                    .withInclude(included(columns))
                    .withDeferrability(pick(List.of(Deferrability.values()))));
        }
        return uniques;
    }

    private List<String> included(List<String> columns) {
        return random.nextInt(4) > 0 ? List.of() : shuffled(columns).subList(0, 1);
    }

    /** Equality alone needs no extension; an exclusion constraint always has a name, as only databases have one. */
    private List<ExclusionConstraint> exclusions(QualifiedName table) {
        return random.nextInt(4) > 0
                ? List.of()
                : List.of(new ExclusionConstraint(table.name() + "_excluded", "USING btree (id WITH =)"));
    }

    private List<CheckConstraint> checks(QualifiedName table) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (String condition : some(List.of("id > 0", "id <> 7", "id < 1000"))) {
            checks.add(CheckConstraint.of(maybe(table.name() + "_check_" + checks.size()), condition)
                    .withEnforcement(pick(List.of(Enforcement.values())))
                    .withInherited(random.nextInt(4) > 0));
        }
        return checks;
    }

    private List<Index> indexes(QualifiedName table, List<String> columns) {
        Set<Index> indexes = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            List<IndexPart> parts =
                    shuffled(columns).subList(0, 1 + random.nextInt(Math.min(2, columns.size()))).stream()
                            .map(column -> random.nextBoolean()
                                    ? IndexPart.column(column)
                                    : IndexPart.column(column).desc())
                            .toList();
            indexes.add(Index.of(null, parts).withUnique(random.nextInt(4) == 0));
        }
        List<Index> named = new ArrayList<>();
        for (Index index : indexes) {
            named.add(index.withName(maybe(table.name() + "_index_" + named.size())));
        }
        return named;
    }

    private Table withForeignKeys(Table table, List<Table> all) {
        Table linked = table;
        for (Table target : some(all)) {
            ReferentialAction action =
                    pick(List.of(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION, ReferentialAction.SET_NULL));
            String name = maybe(table.name().name() + "_fk_" + target.name().name());
            ForeignKey key = ForeignKey.of(name, List.of("id"), target.name(), List.of("id"))
                    .withActions(action, ReferentialAction.NO_ACTION)
                    .withOnDeleteColumns(
                            action == ReferentialAction.SET_NULL && random.nextBoolean() ? List.of("id") : List.of())
                    .withDeferrability(pick(List.of(Deferrability.values())))
                    .withEnforcement(pick(List.of(Enforcement.values())));
            linked = taken(linked, linked.withForeignKeys(with(linked.foreignKeys(), key)));
        }
        return linked;
    }

    private <T> T pick(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    private <T> List<T> some(List<T> pool) {
        List<T> chosen = new ArrayList<>(pool);
        chosen.removeIf(element -> random.nextInt(5) < 2);
        return chosen;
    }

    private <T> List<T> shuffled(List<T> pool) {
        List<T> copy = new ArrayList<>(pool);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
