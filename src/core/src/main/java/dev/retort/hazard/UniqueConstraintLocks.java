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
                    "On PostgreSQL op.online().addUniqueConstraint, in a migration that is not transactional: an index that is built while others write, then the constraint with that index.",
                    "autogenerate writes it so."));

    UniqueConstraintLocks() {
        super(RULE, Shape.ADD_UNIQUE);
    }
}
