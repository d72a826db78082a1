package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A sequence that goes takes its position with it. */
final class SequencePositionLost implements HazardRule {

    private static final Rule RULE = new Rule(
            "drop-sequence",
            HazardKind.CAUTION,
            "A sequence that is dropped takes its position with it: made anew, it gives the same numbers again.",
            List.of(12),
            List.of(
                    "Keep the sequence, or note its last value and let the new one go on behind it with op.continueSequence."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.DropSequence drop) {
            return Optional.of(hazard(drop.sequence().name()));
        }
        return operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.SEQUENCE
                ? Optional.of(hazard(drop.owner()))
                : Optional.empty();
    }

    private static Hazard hazard(QualifiedName sequence) {
        return RULE.hazard("the position of " + sequence + " is gone.");
    }
}
