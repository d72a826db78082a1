package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** An identity column that comes to a table which is there has every row and index written anew: every row gets a number of its own. */
final class IdentityRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "identity-column-rewrites",
            HazardKind.LOCK,
            "An identity column that comes to a table which is there has every row and index written anew.",
            List.of(38, 133),
            List.of("Add the column nullable.", "Fill the rows in batches.", "Let the server number it from then on."));

    IdentityRewrites() {
        super(RULE, Shape.ADD_COLUMN_IDENTITY);
    }
}
