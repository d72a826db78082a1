package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new column of a domain with a condition has every row written anew, even where it is NULL in all of them: the server cannot tell whether the condition lets NULL pass. */
final class DomainColumnRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "domain-column-rewrites",
            HazardKind.LOCK,
            "A new column of a domain with a condition has every row written anew, even where it is NULL in all of them.",
            List.of(40),
            List.of(
                    "Add the column with the domain's base type.",
                    "Add the condition as a check that is not valid yet.",
                    "Validate it."));

    DomainColumnRewrites() {
        super(RULE, Shape.ADD_COLUMN_DOMAIN);
    }
}
