package dev.retort.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what no model says of a key: how its index is kept, also when the key is made anew, and that it is one over periods. */
final class KeptKeys {

    private KeptKeys() {}

    /** The model's table with what the database's says more. */
    static Table in(Table desired, Table current) {
        return desired.withPrimaryKey(kept(desired.primaryKey(), current.primaryKey()))
                .withUniqueConstraints(desired.uniqueConstraints().stream()
                        .map(unique -> kept(unique, desired, current))
                        .toList())
                .withForeignKeys(desired.foreignKeys().stream()
                        .map(key -> key.withPeriod(key.period() || isPeriod(key, current)))
                        .toList());
    }

    private static @Nullable PrimaryKey kept(@Nullable PrimaryKey desired, @Nullable PrimaryKey current) {
        if (desired == null || current == null) {
            return desired;
        }
        boolean isSame = desired.columns().equals(current.columns());
        return desired.withStorage(desired.storage().completedFrom(current.storage()))
                .withPeriod(desired.period() || isSame && current.period());
    }

    private static UniqueConstraint kept(UniqueConstraint desired, Table model, Table current) {
        return twin(desired, model, current)
                .map(twin -> desired.withStorage(desired.storage().completedFrom(twin.storage()))
                        .withPeriod(desired.period() || desired.columns().equals(twin.columns()) && twin.period()))
                .orElse(desired);
    }

    /** That of its name, or of its shape or columns, if it is not that of another one of the model. */
    private static Optional<UniqueConstraint> twin(UniqueConstraint desired, Table model, Table current) {
        Set<String> names = names(model);
        return find(current, other -> desired.name() != null && desired.name().equals(other.name()))
                .or(() -> find(
                        current, other -> !isIn(names, other) && shape(desired).equals(shape(other))))
                .or(() -> find(
                        current,
                        other -> !isIn(names, other) && desired.columns().equals(other.columns())));
    }

    private static Set<String> names(Table model) {
        return model.uniqueConstraints().stream()
                .map(UniqueConstraint::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Set<String> names, UniqueConstraint constraint) {
        return constraint.name() != null && names.contains(constraint.name());
    }

    private static UniqueConstraint shape(UniqueConstraint constraint) {
        return constraint.withName(null).withStorage(IndexStorage.USUAL).withPeriod(false);
    }

    private static Optional<UniqueConstraint> find(Table current, Predicate<UniqueConstraint> matches) {
        return current.uniqueConstraints().stream().filter(matches).findFirst();
    }

    private static boolean isPeriod(ForeignKey desired, Table current) {
        return current.foreignKeys().stream()
                .anyMatch(other -> other.period()
                        && other.columns().equals(desired.columns())
                        && other.referencedTable().equals(desired.referencedTable())
                        && other.referencedColumns().equals(desired.referencedColumns()));
    }
}
