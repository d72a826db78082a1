package dev.retort.history;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Locale;

/** Which way a migration is run. */
public enum Direction {
    /** From the revision before to this one. */
    UPGRADE,
    /** From this revision to the one before. */
    DOWNGRADE;

    /** What the migration collects for this direction, in order. */
    public List<Operation> collect(Migration migration) {
        return this == UPGRADE ? Operations.upgrade(migration) : Operations.downgrade(migration);
    }

    /** The word for people: {@code upgrade} or {@code downgrade}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
