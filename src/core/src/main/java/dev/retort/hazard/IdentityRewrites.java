package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** An identity column that comes to a table which is there has every row and index written anew: every row gets a number of its own. */
final class IdentityRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "identity-column-rewrites",
            HazardKind.LOCK,
            "An identity column that comes to a table which is there has every row and index written anew; on MariaDB and MySQL so has a column that is numbered from now on, on MySQL also one that is numbered no longer.",
            List.of(38, 133),
            List.of(
                    "On PostgreSQL add the column nullable, fill the rows in batches, and let the server number it from then on.",
                    "Elsewhere use a tool that copies the table beside the one in use (gh-ost, pt-online-schema-change), or take a maintenance window."));

    IdentityRewrites() {
        super(RULE, Shape.ADD_COLUMN_IDENTITY, Shape.NUMBER_COLUMN, Shape.UNNUMBER_COLUMN);
    }
}
