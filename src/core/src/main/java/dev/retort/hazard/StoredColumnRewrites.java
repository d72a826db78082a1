package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new column that is computed and stored has every row written anew: every row gets a value of its own. */
final class StoredColumnRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "stored-column-rewrites",
            HazardKind.LOCK,
            "A new column that is computed and stored has every row written anew.",
            List.of(39),
            List.of(
                    "Where the server has them, let the column be virtual.",
                    "Otherwise add a plain column, keep it with a trigger, and fill the rows in batches."));

    StoredColumnRewrites() {
        super(RULE, Shape.ADD_COLUMN_STORED);
    }
}
