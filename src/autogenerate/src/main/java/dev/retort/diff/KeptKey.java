package dev.retort.diff;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;

/** Keeps what a primary key includes and when it is checked: JPA has no words for either. */
final class KeptKey {

    private KeptKey() {}

    /** The model's table with the database's key, where that is the one which the model asks for and says more. */
    static Table in(Table desired, Table current, KeptNotes notes) {
        PrimaryKey wanted = desired.primaryKey();
        PrimaryKey existing = current.primaryKey();
        if (wanted == null || existing == null || NameAdoption.sameShape(wanted, existing)) {
            return desired;
        }
        boolean saysMore = wanted.equals(new PrimaryKey(wanted.name(), existing.columns()))
                && Tables.columns(desired).keySet().containsAll(existing.include());
        if (!saysMore) {
            return desired;
        }
        notes.attributesOf(desired.name(), existing);
        return desired.withPrimaryKey(existing.withName(wanted.name()));
    }
}
