package dev.retort.diff;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.Set;

/** Keeps what JPA has no words for: what a primary key includes, when it is checked, its order on a partitioned table. */
final class KeptKey {

    private KeptKey() {}

    /** The model's table with the database's key, where that is the one which the model asks for and says more. */
    static Table in(Table desired, Table current, KeptNotes notes) {
        PrimaryKey wanted = desired.primaryKey();
        PrimaryKey existing = current.primaryKey();
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
