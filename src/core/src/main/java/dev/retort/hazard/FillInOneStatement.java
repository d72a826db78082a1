package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** One statement that fills many rows locks each of them until its transaction ends, and leaves as many dead ones: locks are held until the end. */
final class FillInOneStatement extends LockRule {

    private static final Rule RULE = new Rule(
            "fill-in-one-statement",
            HazardKind.LOCK,
            "One statement that fills many rows locks each of them until its transaction ends, and leaves as many dead ones.",
            List.of(54, 158),
            List.of("Fill in batches by key, each in a transaction of its own, with op.execute or a data migration."));

    FillInOneStatement() {
        super(RULE, Shape.FILL);
    }
}
