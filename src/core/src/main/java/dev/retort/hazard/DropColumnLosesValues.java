package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A dropped column takes its values with it, unless they are computed from others or another column has them. */
final class DropColumnLosesValues implements HazardRule {

    static final Rule RULE = new Rule(
            "drop-column",
            HazardKind.DATA_LOSS,
            "A dropped column takes its values with it.",
            List.of(2, 26),
            List.of(
                    "Remove the field from the entity and deploy that version.",
                    "Make the column nullable or give it a default, so that rows can be written without it.",
                    "Drop it in the next release."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (circumstances.areCopied(operation)) {
            return Optional.empty();
        }
        if (operation instanceof Operation.DropColumn drop && drop.column().generated() == null) {
            return Optional.of(RULE.hazard("every value of " + drop.table() + "."
                    + drop.column().name() + " is gone; the way back restores the column empty."));
        }
        if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.COLUMN) {
            return Optional.of(RULE.hazard("every value of " + drop.owner() + "." + drop.name()
                    + " is gone, and the line does not say what would come back."));
        }
        return Optional.empty();
    }
}
