package dev.retort.diff;

import dev.retort.dialect.DefaultNames;
import dev.retort.dialect.Dialect;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives a name to every constraint and index of the model that has none: the name of the database's object of the same
 * shape, so that a generated name is never a difference, or the one that the server would choose. One that has not looked at
 * all rows yet has the shape of the one that has.
 */
final class NameAdoption {

    private final DefaultNames defaults;
    private final Map<dev.retort.schema.QualifiedName, Table> current;
    private final TakenNames taken;

    NameAdoption(Dialect dialect, Schema current, Schema desired) {
        this.defaults = dialect.defaultNames();
        this.current = Tables.byName(current);
        this.taken = new TakenNames(dialect, current, desired);
    }

    Schema of(Schema desired) {
        return desired.withTables(desired.tables().stream().map(this::of).toList());
    }

    private Table of(Table desired) {
        Table counterpart = current.getOrDefault(desired.name(), Table.of(desired.name(), List.of()));
        return desired.withPrimaryKey(primaryKey(desired, counterpart))
                .withUniqueConstraints(adopt(
                        desired.uniqueConstraints(),
                        counterpart.uniqueConstraints(),
                        UniqueConstraint::name,
                        UniqueConstraint::withName,
                        unique -> unique,
                        unique -> taken.relation(desired.name(), defaults.unique(desired.name(), unique))))
                .withForeignKeys(adopt(
                        desired.foreignKeys(),
                        counterpart.foreignKeys(),
                        ForeignKey::name,
                        ForeignKey::withName,
                        NameAdoption::validated,
                        key -> taken.constraint(desired.name(), defaults.foreignKey(desired.name(), key))))
                .withCheckConstraints(adopt(
                        desired.checkConstraints(),
                        counterpart.checkConstraints(),
                        CheckConstraint::name,
                        CheckConstraint::withName,
                        NameAdoption::validated,
                        check -> taken.constraint(desired.name(), defaults.check(desired, check))))
                .withIndexes(adopt(
                        desired.indexes(),
                        counterpart.indexes(),
                        Index::name,
                        Index::withName,
                        index -> index,
                        index -> taken.relation(desired.name(), defaults.index(desired.name(), index))));
    }

    private @Nullable PrimaryKey primaryKey(Table desired, Table counterpart) {
        PrimaryKey key = desired.primaryKey();
        if (key == null || key.name() != null) {
            return key;
        }
        PrimaryKey existing = counterpart.primaryKey();
        return existing != null
                ? key.withName(existing.name())
                : key.withName(taken.relation(desired.name(), defaults.primaryKey(desired.name())));
    }

    /** Whoever has its very shape comes first, so that nobody else takes its name. */
    private static <T> List<T> adopt(
            List<T> desired,
            List<T> existing,
            Function<T, @Nullable String> name,
            BiFunction<T, @Nullable String, T> withName,
            UnaryOperator<T> validated,
            Function<T, String> otherwise) {
        List<T> same = fromTwins(desired, existing, name, withName, part -> part);
        return fromTwins(same, existing, name, withName, validated).stream()
                .map(part -> name.apply(part) == null ? withName.apply(part, otherwise.apply(part)) : part)
                .toList();
    }

    /** Those without a name get that of one which has their shape, in a form of it, and whose name is free. */
    private static <T> List<T> fromTwins(
            List<T> desired,
            List<T> existing,
            Function<T, @Nullable String> name,
            BiFunction<T, @Nullable String, T> withName,
            UnaryOperator<T> form) {
        List<T> free = new ArrayList<>(existing);
        free.removeIf(part -> desired.stream().anyMatch(d -> Objects.equals(name.apply(d), name.apply(part))));
        List<T> adopted = new ArrayList<>();
        for (T part : desired) {
            T twin = name.apply(part) != null
                    ? null
                    : free.stream()
                            .filter(candidate ->
                                    withName.apply(form.apply(candidate), null).equals(part))
                            .findFirst()
                            .orElse(null);
            free.remove(twin);
            adopted.add(twin == null ? part : withName.apply(part, name.apply(twin)));
        }
        return adopted;
    }

    private static CheckConstraint validated(CheckConstraint check) {
        return check.enforcement() == Enforcement.NOT_VALID ? check.withEnforcement(Enforcement.VALIDATED) : check;
    }

    private static ForeignKey validated(ForeignKey key) {
        return key.enforcement() == Enforcement.NOT_VALID ? key.withEnforcement(Enforcement.VALIDATED) : key;
    }

    /** Whether a check of the database may stay as one of the model, whatever that is called. */
    static boolean lendsItsName(CheckConstraint check, CheckConstraint wanted) {
        return sameShape(check, wanted) || sameShape(validated(check), wanted);
    }

    /** Whether a foreign key of the database may stay as one of the model, whatever that is called. */
    static boolean lendsItsName(ForeignKey key, ForeignKey wanted) {
        return sameShape(key, wanted) || sameShape(validated(key), wanted);
    }

    /** Whether a constraint of the model is the database's, whatever it is called. */
    static boolean sameShape(Constraint one, Constraint other) {
        return one.withName(null).equals(other.withName(null));
    }
}
