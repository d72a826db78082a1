package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new exclusion constraint has its index built while nobody reads or writes the table: there is no form of it that is not valid yet. */
final class ExclusionConstraintLocks extends LockRule {

    private static final Rule RULE = new Rule(
            "exclusion-constraint-builds-index",
            HazardKind.LOCK,
            "A new exclusion constraint has its index built while nobody reads or writes the table.",
            List.of(87),
            List.of(
                    "Take a maintenance window: no server builds it without the lock.",
                    "Or make a new table with the constraint, copy the rows, and swap the names."));

    ExclusionConstraintLocks() {
        super(RULE, Shape.ADD_EXCLUSION);
    }
}
