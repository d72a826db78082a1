package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A type whose values are other bits has every row and index written anew: values are converted one by one. */
final class TypeChangeRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "type-change-rewrites",
            HazardKind.LOCK,
            "A type whose values are other bits has every row and index written anew.",
            List.of(57, 59, 66, 67),
            List.of(
                    "Add a column of the new type.",
                    "Keep it in step with a trigger.",
                    "Fill the rows in batches and build its indexes.",
                    "Swap the names in one transaction, and drop the old column later."));

    TypeChangeRewrites() {
        super(RULE, Shape.CHANGE_TYPE, Shape.CHANGE_TIME_ZONE);
    }
}
