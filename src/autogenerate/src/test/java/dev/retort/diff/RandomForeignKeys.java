package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes up foreign keys between tables that have the columns and keys for them. */
final class RandomForeignKeys {

    private static final List<ReferentialAction> ACTIONS =
            List.of(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION, ReferentialAction.SET_NULL);

    private static final List<ReferentialAction> SETTING =
            List.of(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT);

    private final Choice choice;
    private final Taken taken;

    RandomForeignKeys(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
    }

    /** Adds some that lead to others, or to itself, to a table. */
    Table with(Table table, List<Table> all) {
        Table with = table;
        for (Table target : choice.some(all)) {
            Optional<ForeignKey> key = key(table, target);
            if (key.isPresent()) {
                List<ForeignKey> keys =
                        Stream.concat(with.foreignKeys().stream(), key.stream()).toList();
                with = taken.orElse(with, with.withForeignKeys(keys));
            }
        }
        return with;
    }

    private Optional<ForeignKey> key(Table table, Table target) {
        List<ForeignKey> possible =
                keys(target).flatMap(key -> to(target, key, table)).toList();
        boolean isLess =
                RandomTable.mayBeUnlogged(target.name()) && !table.name().equals(target.name());
        return possible.isEmpty() || isLess ? Optional.empty() : Optional.of(dressed(choice.of(possible)));
    }

    /** The columns that others may refer to. */
    private static Stream<List<String>> keys(Table target) {
        PrimaryKey key = target.primaryKey();
        Stream<List<String>> primary = Stream.ofNullable(key)
                .filter(one -> one.deferrability() == Deferrability.NOT_DEFERRABLE)
                .map(PrimaryKey::columns);
        return Stream.concat(
                        primary,
                        target.uniqueConstraints().stream()
                                .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                                .map(UniqueConstraint::columns))
                .distinct();
    }

    /** From columns of the same names; to a single number also from another one. */
    private Stream<ForeignKey> to(Table target, List<String> key, Table table) {
        List<List<String>> from = new ArrayList<>(List.of(key));
        if (key.size() == 1) {
            from.addAll(Stream.of("id", "a", "b", "no").map(List::of).toList());
        }
        String name = choice.maybe(table.name().name() + "_fk_" + target.name().name());
        return from.stream()
                .distinct()
                .filter(columns -> fit(columns, table, key, target))
                .map(columns -> ForeignKey.of(name, columns, target.name(), key).withPeriod(RandomTable.isPeriod(key)));
    }

    private static boolean fit(List<String> columns, Table table, List<String> key, Table target) {
        for (int i = 0; i < key.size(); i++) {
            Optional<Column> to = target.column(key.get(i));
            if (table.column(columns.get(i))
                    .filter(from -> fits(from, to.orElseThrow()))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Column from, Column to) {
        return from.type().equals(to.type())
                && Objects.equals(from.collation(), to.collation())
                && !isArrayOfLimited(from);
    }

    /** PostgreSQL 18 makes such a key, and compares no value by it: operator does not exist: anyarray = character varying[]. */
    private static boolean isArrayOfLimited(Column column) {
        return column.type().dimensions() > 0 && !column.type().arguments().isEmpty();
    }

    private ForeignKey dressed(ForeignKey key) {
        if (key.period()) {
            return key.withDeferrability(choice.of(Deferrability.values()));
        }
        List<ReferentialAction> actions = taken.byPostgreSql() ? List.of(ReferentialAction.values()) : ACTIONS;
        ReferentialAction action = choice.of(actions);
        boolean someOnly = SETTING.contains(action) && choice.onceIn(2);
        ForeignKey dressed = key.withActions(
                        action, taken.byPostgreSql() ? choice.of(actions) : ReferentialAction.NO_ACTION)
                .withOnDeleteColumns(someOnly ? key.columns().subList(0, 1) : List.of())
                .withDeferrability(choice.of(Deferrability.values()))
                .withEnforcement(choice.of(Enforcement.values()));
        return taken.byPostgreSql() ? dressed.withMatchFull(choice.onceIn(4)) : dressed;
    }
}
