package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** An attribute of a composite type that is dropped takes its values with it, in every column of the type. */
final class DropAttributeLosesValues implements HazardRule {

    private static final Rule RULE = new Rule(
            "drop-attribute",
            HazardKind.DATA_LOSS,
            "An attribute that a composite type loses takes its values with it.",
            List.of(2),
            List.of(
                    "Copy what is still needed to a column of its own.",
                    "Drop the attribute together with the release that no longer has the field."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (!(operation instanceof Operation.AlterCompositeType alter)) {
            return Optional.empty();
        }
        List<String> lost = alter.before().attributesLostIn(alter.after());
        return lost.isEmpty() ? Optional.empty() : Optional.of(hazard(alter, lost));
    }

    private static Hazard hazard(Operation.AlterCompositeType alter, List<String> lost) {
        return RULE.hazard("every value of " + String.join(", ", lost) + " in "
                + alter.before().name() + " is gone; the way back restores " + (lost.size() == 1 ? "it" : "them")
                + " empty.");
    }
}
