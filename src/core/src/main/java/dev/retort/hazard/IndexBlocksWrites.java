package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** A new index has every row read while nobody writes to the table: rows that come meanwhile would be missing in it. */
final class IndexBlocksWrites extends LockRule {

    private static final Rule RULE = new Rule(
            "index-blocks-writes",
            HazardKind.LOCK,
            "A new index has every row read while nobody writes to the table.",
            List.of(96, 108),
            List.of(
                    "On PostgreSQL op.online().createIndex, in a migration that is not transactional; autogenerate writes it so.",
                    "Otherwise take a time at which few write."));

    IndexBlocksWrites() {
        super(RULE, Shape.CREATE_INDEX, Shape.CREATE_SPECIAL_INDEX);
    }
}
