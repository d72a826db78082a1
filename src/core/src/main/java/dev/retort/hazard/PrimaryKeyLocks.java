package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new primary key has its index built, and NULLs looked for, while nobody reads or writes the table: the index is built under the key's lock. */
final class PrimaryKeyLocks extends LockRule {

    private static final Rule RULE = new Rule(
            "primary-key-builds-index",
            HazardKind.LOCK,
            "A new primary key has its index built, and NULLs looked for, while nobody reads or writes the table.",
            List.of(56, 85),
            List.of(
                    "Set the columns not null in the safe way.",
                    "On PostgreSQL op.online().addPrimaryKey, in a migration that is not transactional: an index that is built while others write, then the key with that index."));

    PrimaryKeyLocks() {
        super(RULE, Shape.ADD_PRIMARY_KEY);
    }
}
