package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A table that loses its primary key has every row written anew, in another order: rows are kept in the order of the key. */
final class PrimaryKeyDropRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "primary-key-drop-rewrites",
            HazardKind.LOCK,
            "A table that loses its primary key has every row written anew, in another order.",
            List.of(86),
            List.of("Drop the old key and add the new one in one statement."));

    PrimaryKeyDropRewrites() {
        super(RULE, Shape.DROP_PRIMARY_KEY);
    }
}
