package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A column that refuses NULL from now on has every row read: every row is asked whether it holds NULL. */
final class SetNotNullScans extends LockRule {

    private static final Rule RULE = new Rule(
            "set-not-null-scans",
            HazardKind.LOCK,
            "A column that refuses NULL from now on has every row read.",
            List.of(50),
            List.of(
                    "Add a check that the column is not null, not valid yet; since PostgreSQL 18, a NOT NULL constraint that is not valid yet.",
                    "Validate it in a transaction of its own.",
                    "Set the column not null, which then reads nothing, and drop the check."));

    SetNotNullScans() {
        super(RULE, Shape.SET_NOT_NULL);
    }
}
