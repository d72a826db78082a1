package dev.retort.diff;

import dev.retort.extension.Extensions;
import dev.retort.extension.ObjectFilter;
import dev.retort.extension.SchemaObject;
import dev.retort.extension.Side;
import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The two sides without what the project's filters leave out. An object is left out of both sides together, so that what
 * stays on the other never looks new or gone.
 */
public final class Inclusion {

    private final List<ObjectFilter> filters;
    private final Schema current;
    private final Schema desired;
    private final Tally tally = new Tally("left out");

    /** The two sides as they were read. */
    public Inclusion(Extensions extensions, Schema current, Schema desired) {
        this.filters = extensions.filters();
        this.current = current;
        this.desired = desired;
    }

    /**
     * One of the sides without what is left out.
     *
     * @throws dev.retort.extension.ExtensionException when a filter fails
     */
    public Schema of(Side side) {
        Schema one = side == Side.CURRENT ? current : desired;
        if (filters.isEmpty()) {
            return one;
        }
        Schema other = side == Side.CURRENT ? desired : current;
        return new Schema(
                one.namespaces(),
                kept(side, ObjectKind.TABLE, one.tables(), other.tables(), Table::name).stream()
                        .map(table -> of(side, table, other.table(table.name()).orElse(null)))
                        .toList(),
                kept(side, ObjectKind.SEQUENCE, one.sequences(), other.sequences(), Sequence::name),
                kept(side, ObjectKind.ENUM_TYPE, one.enumTypes(), other.enumTypes(), EnumType::name),
                one.views());
    }

    /** What was left out, a line for each filter. */
    public List<String> notes() {
        return tally.notes();
    }

    private <T> List<T> kept(
            Side side, ObjectKind kind, List<T> objects, List<T> others, Function<T, QualifiedName> name) {
        return kept(
                side,
                objects,
                others,
                (one, other) -> name.apply(one).equals(name.apply(other)),
                object -> new Place(kind, name.apply(object), name.apply(object).name()));
    }

    private Table of(Side side, Table table, @Nullable Table counterpart) {
        if (side == Side.CURRENT && counterpart == null) {
            return table;
        }
        Table other = counterpart == null ? Table.of(table.name(), List.of()) : counterpart;
        List<PrimaryKey> keys = constraints(
                side,
                table,
                Optional.ofNullable(table.primaryKey()).stream().toList(),
                Optional.ofNullable(other.primaryKey()).stream().toList());
        return table.withColumns(kept(
                        side,
                        table.columns(),
                        other.columns(),
                        (one, two) -> one.name().equals(two.name()),
                        column -> new Place(ObjectKind.COLUMN, table.name(), column.name())))
                .withPrimaryKey(keys.isEmpty() ? null : keys.get(0))
                .withUniqueConstraints(constraints(side, table, table.uniqueConstraints(), other.uniqueConstraints()))
                .withForeignKeys(constraints(side, table, table.foreignKeys(), other.foreignKeys()))
                .withCheckConstraints(constraints(side, table, table.checkConstraints(), other.checkConstraints()))
                .withIndexes(kept(
                        side,
                        table.indexes(),
                        other.indexes(),
                        (one, two) -> sameName(one.name(), two.name())
                                .orElseGet(() -> one.withName(null).equals(two.withName(null))),
                        index -> new Place(ObjectKind.INDEX, table.name(), index.name())));
    }

    private <C extends Constraint> List<C> constraints(Side side, Table table, List<C> constraints, List<C> others) {
        return kept(
                side,
                constraints,
                others,
                (one, two) -> sameName(one.name(), two.name()).orElseGet(() -> NameAdoption.sameShape(one, two)),
                constraint -> new Place(ConstraintKind.of(constraint), table.name(), constraint.name()));
    }

    /** Whether two names are one; empty where one of the objects has none, so that its shape has to tell. */
    private static Optional<Boolean> sameName(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? Optional.empty() : Optional.of(one.equals(other));
    }

    private <T> List<T> kept(
            Side side, List<T> objects, List<T> others, BiPredicate<T, T> same, Function<T, Place> place) {
        Side otherSide = side == Side.CURRENT ? Side.DESIRED : Side.CURRENT;
        Predicate<T> isKept = object -> {
            T other = others.stream()
                    .filter(candidate -> same.test(object, candidate))
                    .findFirst()
                    .orElse(null);
            return includes(place.apply(object).object(side, object, other))
                    && (other == null || includes(place.apply(other).object(otherSide, other, object)));
        };
        return objects.stream().filter(isKept).toList();
    }

    private boolean includes(SchemaObject object) {
        for (ObjectFilter filter : filters) {
            if (!Extensions.ask(filter, "includes", () -> filter.includes(object))) {
                tally.count(
                        filter, object.kind(), object.owner() + "." + Objects.requireNonNullElse(object.name(), ""));
                return false;
            }
        }
        return true;
    }

    /** Where an object is. */
    private record Place(
            ObjectKind kind, QualifiedName owner, @Nullable String name) {
        SchemaObject object(Side side, Object definition, @Nullable Object counterpart) {
            return new SchemaObject(side, kind, owner, name, definition, counterpart);
        }
    }
}
