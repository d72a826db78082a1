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
        boolean isAsked = wanted.equals(new PrimaryKey(wanted.name(), wanted.columns()))
                && hasColumns(existing, wanted, current)
                && Tables.columns(desired).keySet().containsAll(existing.include());
        if (!isAsked) {
            return desired;
        }
        if (!existing.equals(new PrimaryKey(existing.name(), existing.columns()))) {
            notes.attributesOf(desired.name(), existing);
        }
        return desired.withPrimaryKey(existing.withName(wanted.name()));
    }

    /** Hibernate puts a {@code @PartitionKey} before the identifier, whatever order a partitioned table was given. */
    private static boolean hasColumns(PrimaryKey existing, PrimaryKey wanted, Table current) {
        return existing.columns().equals(wanted.columns())
                || current.options().partitionBy() != null
                        && Set.copyOf(existing.columns()).equals(Set.copyOf(wanted.columns()));
    }
}
