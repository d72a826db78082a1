package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes up tables, foreign keys aside. Each has a column {@code id}, which is required. */
final class RandomTable {

    private static final List<String> PERIOD = List.of("slot", "during");

    private final Choice choice;
    private final Taken taken;
    private final RandomColumns columns;
    private final RandomNumbers numbers;
    private final RandomIndexes indexes;
    private final RandomPartitions partitions;

    RandomTable(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
        this.columns = new RandomColumns(choice, taken);
        this.numbers = new RandomNumbers(choice, taken);
        this.indexes = new RandomIndexes(choice, taken);
        this.partitions = new RandomPartitions(choice);
    }

    Table called(QualifiedName name) {
        Table table = withPrimaryKey(Table.of(name, columns(name)).withComment(RandomComments.comment(choice)));
        List<String> names = table.columns().stream().map(Column::name).toList();
        table = withGenerated(table);
        table = withPeriod(indexes.withUniques(table, names));
        table = withChecks(table);
        table = indexes.with(table, names);
        table = withExclusion(table);
        return taken.byPostgreSql() && RandomPartitions.mayHave(name) ? partitions.of(table) : withOptions(table);
    }

    private List<Column> columns(QualifiedName table) {
        List<Column> all = new ArrayList<>();
        all.add(Column.of("id", SqlType.of("bigint")).withNullable(false).withIdentity(numbers.identity(table)));
        all.addAll(columns.some());
        if (taken.byPostgreSql() && choice.onceIn(3)) {
            all.add(numbers.column(table));
        }
        return all;
    }

    /** On {@code id}, now and then with a second column before or behind it, which must not take NULL then. */
    Table withPrimaryKey(Table table) {
        String name = choice.maybe(table.name().name() + "_pk");
        List<String> others = table.columns().stream()
                .map(Column::name)
                .filter(List.of("b", "note", "flag")::contains)
                .toList();
        Table keyed = taken.orElse(table, table.withPrimaryKey(new PrimaryKey(name, List.of("id"))));
        if (!others.isEmpty() && choice.onceIn(4)) {
            String other = choice.of(others);
            List<String> both = choice.shuffled(List.of("id", other));
            keyed = taken.orElse(keyed, requiring(table, other).withPrimaryKey(new PrimaryKey(name, both)));
        }
        PrimaryKey key = keyed.primaryKey();
        List<String> all = keyed.columns().stream().map(Column::name).toList();
        return key == null ? keyed : taken.orElse(keyed, keyed.withPrimaryKey(dressed(key, all)));
    }

    private PrimaryKey dressed(PrimaryKey key, List<String> columns) {
        PrimaryKey dressed =
                key.withInclude(indexes.included(columns)).withStorage(RandomStorage.storage(choice, taken));
        return taken.byPostgreSql() && choice.onceIn(5)
                ? dressed.withDeferrability(choice.of(Deferrability.values()))
                : dressed;
    }

    private static Table requiring(Table table, String required) {
        return table.mapColumns(column -> column.name().equals(required) ? column.withNullable(false) : column);
    }

    private Table withGenerated(Table table) {
        Table with = table;
        if (choice.onceIn(4)) {
            boolean isStored = !taken.byPostgreSql() || choice.onceIn(2);
            with = with(with, generated("sum", "bigint", "id + " + choice.below(3), isStored));
        }
        if (taken.byPostgreSql() && table.column("Code").isPresent() && choice.onceIn(4)) {
            String function = choice.of("upper", "lower");
            with = with(with, generated("shown", "text", function + "(\"Code\")", choice.onceIn(2)));
        }
        return with;
    }

    private static Column generated(String name, String type, String expression, boolean isStored) {
        return Column.of(name, SqlType.of(type)).withGenerated(new GeneratedExpression(expression, isStored));
    }

    private Table with(Table table, Column column) {
        return taken.orElse(table, table.withColumns(plus(table.columns(), column)));
    }

    /** A room is free for others at other times: keys over periods, where the columns for them are. */
    private Table withPeriod(Table table) {
        boolean hasColumns =
                table.column("slot").isPresent() && table.column("during").isPresent();
        if (!hasColumns || RandomPartitions.mayHave(table.name()) || choice.onceIn(3)) {
            return table;
        }
        if (choice.onceIn(3)) {
            Table required = requiring(requiring(table, "slot"), "during");
            return required.withPrimaryKey(new PrimaryKey(null, PERIOD).withPeriod(true));
        }
        UniqueConstraint unique = UniqueConstraint.of(choice.maybe(table.name() + "_free"), PERIOD)
                .withPeriod(true);
        return table.withUniqueConstraints(plus(table.uniqueConstraints(), unique));
    }

    static boolean isPeriod(List<String> key) {
        return key.equals(PERIOD);
    }

    private Table withChecks(Table table) {
        Table with = table;
        for (String condition : choice.some(conditions(table))) {
            String name = table.name() + "_check_" + with.checkConstraints().size();
            CheckConstraint check = CheckConstraint.of(choice.maybe(name), condition)
                    .withEnforcement(choice.of(Enforcement.values()))
                    .withInherited(!choice.onceIn(4));
            with = taken.orElse(with, with.withCheckConstraints(plus(with.checkConstraints(), check)));
        }
        return with;
    }

    private List<String> conditions(Table table) {
        List<String> conditions = new ArrayList<>(List.of("id > 0", "id <> 7", "id < 1000"));
        if (taken.byPostgreSql() && table.column("Code").isPresent()) {
            conditions.add("\"Code\" in ('low', 'it''s')");
            conditions.add("length(\"Code\") between 1 and 10 or id > 5");
        }
        return conditions;
    }

    /** Equality alone needs no extension; an exclusion constraint always has a name, as only databases have one. */
    private Table withExclusion(Table table) {
        String what = choice.of("USING btree (id WITH =)", "USING btree (id WITH =) WHERE ((id > 5))");
        ExclusionConstraint exclusion = new ExclusionConstraint(table.name() + "_excluded", what);
        return choice.onceIn(4) ? taken.orElse(table, table.withExclusionConstraints(List.of(exclusion))) : table;
    }

    private Table withOptions(Table table) {
        TableOptions options = TableOptions.NONE;
        if (choice.onceIn(4)) {
            options = options.withParameters(List.of("fillfactor=" + (50 + choice.below(3))));
        }
        if (taken.byPostgreSql() && mayBeUnlogged(table.name()) && choice.onceIn(2)) {
            options = options.withUnlogged();
        }
        if (taken.byPostgreSql() && choice.onceIn(6)) {
            options = options.withTablespace(RandomSchema.TABLESPACE);
        }
        return taken.orElse(table, table.withOptions(options));
    }

    /** No entity says so of its table, so that it is kept where the database has it, and none that is logged refers to it. */
    static boolean mayBeUnlogged(QualifiedName table) {
        return table.name().equals("tags");
    }

    private static <T> List<T> plus(List<T> parts, T part) {
        return Stream.concat(parts.stream(), Stream.of(part)).toList();
    }
}
