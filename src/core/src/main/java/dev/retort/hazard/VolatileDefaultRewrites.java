package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new column whose default differs from row to row has every row and index written anew: a default that differs from row to row cannot be kept beside the table. */
final class VolatileDefaultRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "volatile-default-rewrites",
            HazardKind.LOCK,
            "A new column whose default differs from row to row has every row and index written anew; on MySQL so has one whose default is computed at all.",
            List.of(36),
            List.of(
                    "Add the column without the default.",
                    "Set the default, which then holds for new rows.",
                    "Fill the rows in batches.",
                    "Set it not null."));

    VolatileDefaultRewrites() {
        super(RULE, Shape.ADD_COLUMN_VOLATILE, Shape.ADD_COLUMN_EXPRESSION);
    }
}
