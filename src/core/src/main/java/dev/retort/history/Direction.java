package dev.retort.history;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

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

    /** The line of the migration's file behind each of them, from 1, as far as its class file tells. */
    public List<OptionalInt> lines(Migration migration) {
        return Operations.lines(migration, this == UPGRADE ? Migration::upgrade : Migration::downgrade);
    }

    /** The word for people: {@code upgrade} or {@code downgrade}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
