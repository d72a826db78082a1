package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new foreign key has every row looked up while nobody writes to either table: every row is looked up in the other table. */
final class ForeignKeyScans extends LockRule {

    private static final Rule RULE = new Rule(
            "foreign-key-scans",
            HazardKind.LOCK,
            "A new foreign key has every row looked up while nobody writes to either table.",
            List.of(75, 90),
            List.of(
                    "Add the key as not valid yet, which takes a moment.",
                    "Validate it in a transaction of its own, in which others read and write."));

    ForeignKeyScans() {
        super(RULE, Shape.ADD_FOREIGN_KEY);
    }
}
