package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A serial column that comes to a table which is there has every row and index written anew: every row gets a number of its own. */
final class SerialRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "serial-column-rewrites",
            HazardKind.LOCK,
            "A serial column that comes to a table which is there has every row and index written anew.",
            List.of(37),
            List.of(
                    "Create the sequence.",
                    "Add the column nullable.",
                    "Set its default to the sequence.",
                    "Fill the rows in batches, then make the column the sequence's owner."));

    SerialRewrites() {
        super(RULE, Shape.ADD_COLUMN_SERIAL);
    }
}
