package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** Another collation has the indexes of the column built anew: an index is in the order of its collation. */
final class CollationChangeReindexes extends LockRule {

    private static final Rule RULE = new Rule(
            "collation-change-reindexes",
            HazardKind.LOCK,
            "Another collation has the indexes of the column built anew.",
            List.of(64),
            List.of(
                    "Create an index on the column with the new collation, without locking.",
                    "Change the collation when queries use that one."));

    CollationChangeReindexes() {
        super(RULE, Shape.CHANGE_COLLATION);
    }
}
