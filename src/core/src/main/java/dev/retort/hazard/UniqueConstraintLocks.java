package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new unique constraint has its index built while nobody reads or writes the table: the index is built under the constraint's lock. */
final class UniqueConstraintLocks extends LockRule {

    private static final Rule RULE = new Rule(
            "unique-constraint-builds-index",
            HazardKind.LOCK,
            "A new unique constraint has its index built while nobody reads or writes the table.",
            List.of(83),
            List.of(
                    "Create a unique index without locking, outside a transaction.",
                    "Add the constraint with that index, which takes a moment."));

    UniqueConstraintLocks() {
        super(RULE, Shape.ADD_UNIQUE);
    }
}
