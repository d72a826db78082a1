package dev.retort.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps what no model says of a key: how its index is kept, also when the key is made anew, and that it is one over periods. */
final class KeptKeys {

    private KeptKeys() {}

    /** The model's table with what the database's says more. */
    static Table in(Table desired, Table current) {
        return desired.withPrimaryKey(kept(desired.primaryKey(), current.primaryKey()))
                .withUniqueConstraints(desired.uniqueConstraints().stream()
                        .map(unique -> kept(unique, current))
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

    private static UniqueConstraint kept(UniqueConstraint desired, Table current) {
        String name = desired.name();
        UniqueConstraint namesake = name == null ? null : find(current, other -> name.equals(other.name()));
        UniqueConstraint twin =
                namesake == null ? find(current, other -> other.columns().equals(desired.columns())) : namesake;
        if (twin == null) {
            return desired;
        }
        boolean isSame = desired.columns().equals(twin.columns());
        return desired.withStorage(desired.storage().completedFrom(twin.storage()))
                .withPeriod(desired.period() || isSame && twin.period());
    }

    private static @Nullable UniqueConstraint find(Table current, Predicate<UniqueConstraint> matches) {
        return current.uniqueConstraints().stream().filter(matches).findFirst().orElse(null);
    }

    private static boolean isPeriod(ForeignKey desired, Table current) {
        return current.foreignKeys().stream()
                .anyMatch(other -> other.period()
                        && other.columns().equals(desired.columns())
                        && other.referencedTable().equals(desired.referencedTable())
                        && other.referencedColumns().equals(desired.referencedColumns()));
    }
}
