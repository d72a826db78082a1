package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new column with a condition of its own has every row read, even where it is NULL in all of them: the condition is asked of every row. */
final class InlineCheckScans extends LockRule {

    private static final Rule RULE = new Rule(
            "column-check-scans",
            HazardKind.LOCK,
            "A new column with a condition of its own has every row read, even where it is NULL in all of them.",
            List.of(42),
            List.of(
                    "Add the column.",
                    "Add the condition as a check that is not valid yet.",
                    "Validate it in a transaction of its own."));

    InlineCheckScans() {
        super(RULE, Shape.ADD_COLUMN_CHECK);
    }
}
