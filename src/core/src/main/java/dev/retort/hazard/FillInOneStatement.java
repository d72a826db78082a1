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
            List.of(
                    "Fill in batches, each in a transaction of its own: op.online().fillColumn or copyColumn on PostgreSQL, elsewhere by key with op.execute."));

    FillInOneStatement() {
        super(RULE, Shape.FILL);
    }
}
