package dev.retort.diff;

import dev.retort.extension.Extensions;
import dev.retort.extension.ObjectFilter;
import dev.retort.extension.SchemaObject;
import dev.retort.extension.Side;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the project's filters what is left out. An object is left out together with its counterpart, so that what is hidden on
 * one side never looks new or gone on the other.
 */
final class Inclusion {

    private final List<ObjectFilter> filters;
    private final Tally tally = new Tally("left out");
    private final Set<NamedObject> hidden = new HashSet<>();
    private final Set<Unnamed> hiddenUnnamed = new HashSet<>();

    /** A part of the model that nobody named, and that the database does not have. */
    private record Unnamed(QualifiedName table, Object part) {}

    private Inclusion(List<ObjectFilter> filters) {
        this.filters = filters;
    }

    /**
     * Asks about all that two schemas hold, but for the parts of tables that only the database has.
     *
     * @throws dev.retort.extension.ExtensionException when a filter fails
     */
    static Inclusion of(Extensions extensions, Schema current, Schema desired) {
        Inclusion inclusion = new Inclusion(extensions.filters());
        if (!extensions.filters().isEmpty()) {
            inclusion.ask(current, desired);
        }
        return inclusion;
    }

    private void ask(Schema current, Schema desired) {
        ask(current.tables(), desired.tables(), Table::name, table -> NamedObject.table(table.name()));
        ask(current.sequences(), desired.sequences(), Sequence::name, NamedObject::of);
        ask(current.enumTypes(), desired.enumTypes(), EnumType::name, NamedObject::of);
        ask(current.compositeTypes(), desired.compositeTypes(), CompositeType::name, NamedObject::of);
        ask(List.of(), desired.declaredViews(), View::name, view -> NamedObject.table(view.name()));
        desired.tables().stream()
                .filter(table -> !hidden.contains(NamedObject.table(table.name())))
                .forEach(table -> parts(current.table(table.name()).orElse(Tables.without(table.name())), table));
    }

    private void parts(Table current, Table desired) {
        QualifiedName table = desired.name();
        ask(current.columns(), desired.columns(), Column::name, column -> NamedObject.column(table, column.name()));
        ask(
                current.constraints(),
                desired.constraints(),
                (one, other) -> isSame(one.name(), other.name(), NameAdoption.sameShape(one, other)),
                constraint -> NamedObject.of(table, constraint));
        ask(
                current.indexes(),
                desired.indexes(),
                (one, other) ->
                        isSame(one.name(), other.name(), one.withName(null).equals(other.withName(null))),
                index -> NamedObject.of(table, index));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other, boolean isSameShape) {
        return one == null || other == null ? isSameShape : one.equals(other);
    }

    private <T> void ask(List<T> current, List<T> desired, Function<T, ?> name, Function<T, NamedObject> named) {
        ask(current, desired, (one, other) -> name.apply(one).equals(name.apply(other)), named);
    }

    private <T> void ask(List<T> current, List<T> desired, BiPredicate<T, T> isSame, Function<T, NamedObject> named) {
        List<T> free = new ArrayList<>(desired);
        for (T one : current) {
            T other = free.stream()
                    .filter(candidate -> isSame.test(one, candidate))
                    .findFirst()
                    .orElse(null);
            free.remove(other);
            boolean isIncluded = includes(Side.CURRENT, named.apply(one), one, other)
                    && (other == null || includes(Side.DESIRED, named.apply(other), other, one));
            if (!isIncluded) {
                hide(named.apply(one), one);
            }
        }
        free.stream()
                .filter(one -> !includes(Side.DESIRED, named.apply(one), one, null))
                .forEach(one -> hide(named.apply(one), one));
    }

    private void hide(NamedObject named, Object object) {
        if (named.isUnnamed()) {
            hiddenUnnamed.add(new Unnamed(named.owner(), object));
        } else {
            hidden.add(named);
        }
    }

    private boolean includes(Side side, NamedObject named, Object definition, @Nullable Object counterpart) {
        String name =
                named.kind().isPartOfTable() ? named.part() : named.owner().name();
        SchemaObject object = new SchemaObject(side, named.kind(), named.owner(), name, definition, counterpart);
        for (ObjectFilter filter : filters) {
            if (!Extensions.ask(filter, "includes", () -> filter.includes(object))) {
                tally.count(filter, named.kind(), named.owner() + "." + Objects.requireNonNullElse(name, definition));
                return false;
            }
        }
        return true;
    }

    /** A coverage that leaves alone what is left out, and what another one does not cover. */
    Coverage within(Coverage other) {
        return new Coverage() {
            @Override
            public boolean covers(NamedObject object) {
                return !hidden.contains(object) && other.covers(object);
            }

            @Override
            public List<String> notes(List<NamedObject> all) {
                return other.notes(all);
            }
        };
    }

    /** The model without what has no name by which it could be left alone. */
    Schema namedPartOf(Schema desired) {
        return desired.withTables(desired.tables().stream().map(this::named).toList());
    }

    private Table named(Table table) {
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> !hiddenUnnamed.contains(new Unnamed(table.name(), constraint)))
                .toList();
        List<Index> indexes = table.indexes().stream()
                .filter(index -> !hiddenUnnamed.contains(new Unnamed(table.name(), index)))
                .toList();
        return Tables.withConstraints(table, constraints).withIndexes(indexes);
    }

    /** What was left out, a line for each filter. */
    List<String> notes() {
        return tally.notes();
    }
}
