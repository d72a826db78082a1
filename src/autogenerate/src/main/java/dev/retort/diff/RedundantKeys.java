package dev.retort.diff;

import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Folds unique constraints that say what another key says already. Within one CREATE TABLE PostgreSQL makes one index of a
 * primary key and a unique constraint on the same columns, or of two such constraints (transformIndexConstraints in
 * src/backend/parser/parse_utilcmd.c), so that a model which asks for both is content with one. What the database has
 * twice stays.
 */
final class RedundantKeys {

    private RedundantKeys() {}

    static Schema foldedIn(Schema desired, Schema current) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> folded(table, existing.getOrDefault(table.name(), Table.of(table.name(), List.of()))))
                .toList());
    }

    private static Table folded(Table desired, Table current) {
        List<UniqueConstraint> kept = new ArrayList<>();
        for (UniqueConstraint unique : desired.uniqueConstraints()) {
            if (isThere(unique, current) || !isSaid(unique, desired.primaryKey(), kept)) {
                kept.add(unique);
            }
        }
        return desired.withUniqueConstraints(kept);
    }

    private static boolean isThere(UniqueConstraint unique, Table current) {
        return current.uniqueConstraints().stream()
                .filter(other -> unique.name() == null || Objects.equals(unique.name(), other.name()))
                .anyMatch(other -> shape(unique).equals(shape(other)));
    }

    private static UniqueConstraint asUnique(PrimaryKey key) {
        return UniqueConstraint.of(null, key.columns())
                .withInclude(key.include())
                .withDeferrability(key.deferrability())
                .withPeriod(key.period());
    }

    private static boolean isSaid(UniqueConstraint unique, @Nullable PrimaryKey key, List<UniqueConstraint> kept) {
        boolean byPrimaryKey = key != null && asUnique(key).equals(shape(unique));
        return byPrimaryKey || kept.stream().anyMatch(other -> shape(unique).equals(shape(other)));
    }

    /** What it says, however its index is called and kept: the server looks at no more. */
    private static UniqueConstraint shape(UniqueConstraint unique) {
        return unique.withName(null).withStorage(IndexStorage.USUAL);
    }
}
