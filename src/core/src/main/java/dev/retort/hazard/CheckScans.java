package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new condition has every row read: the condition is asked of every row. */
final class CheckScans extends LockRule {

    private static final Rule RULE = new Rule(
            "check-scans",
            HazardKind.LOCK,
            "A new condition has every row read.",
            List.of(81, 89),
            List.of(
                    "Add the check as not valid yet, which takes a moment.",
                    "Validate it in a transaction of its own, in which others read and write."));

    CheckScans() {
        super(RULE, Shape.ADD_CHECK);
    }
}
