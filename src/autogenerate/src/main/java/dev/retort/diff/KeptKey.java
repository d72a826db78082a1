package dev.retort.diff;

import dev.retort.schema.Deferrability;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what JPA has no words for: what a primary key includes, when it is checked, its order on a partitioned table. */
final class KeptKey {

    private KeptKey() {}

    /**
     * The model's table with the database's key, where that is the one which the model asks for and says more.
     *
     * @param model all that the model asks for
     */
    static Table in(Table desired, Table current, Schema model, KeptNotes notes) {
        PrimaryKey wanted = desired.primaryKey();
        PrimaryKey existing = forReferences(current.primaryKey(), desired.name(), model);
        if (wanted == null || existing == null || NameAdoption.sameShape(wanted, existing)) {
            return desired;
        }
        boolean isAsked = isPlain(wanted)
                && hasColumns(existing, wanted, current)
                && Tables.columns(desired).keySet().containsAll(existing.include());
        if (!isAsked) {
            return desired;
        }
        if (!isPlain(existing)) {
            notes.attributesOf(desired.name(), existing);
        }
        return desired.withPrimaryKey(existing.withName(wanted.name()));
    }

    /** No foreign key can lead to a key that may be checked later (ALTER TABLE ... ADD FOREIGN KEY, error 55000). */
    private static @Nullable PrimaryKey forReferences(@Nullable PrimaryKey key, QualifiedName table, Schema model) {
        if (key == null || key.deferrability() == Deferrability.NOT_DEFERRABLE) {
            return key;
        }
        boolean isReferredTo = model.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .filter(reference -> reference.referencedTable().equals(table))
                .anyMatch(reference -> Set.copyOf(reference.referencedColumns()).equals(Set.copyOf(key.columns())));
        return isReferredTo ? key.withDeferrability(Deferrability.NOT_DEFERRABLE) : key;
    }

    /** How its index is kept, and that it is one over periods, is not asked at all: {@link KeptKeys}. */
    private static boolean isPlain(PrimaryKey key) {
        return key.equals(new PrimaryKey(key.name(), key.columns())
                .withPeriod(key.period())
                .withStorage(key.storage()));
    }

    /** Hibernate puts a {@code @PartitionKey} before the identifier, whatever order a partitioned table was given. */
    private static boolean hasColumns(PrimaryKey existing, PrimaryKey wanted, Table current) {
        return existing.columns().equals(wanted.columns())
                || current.options().partitionBy() != null
                        && Set.copyOf(existing.columns()).equals(Set.copyOf(wanted.columns()));
    }
}
