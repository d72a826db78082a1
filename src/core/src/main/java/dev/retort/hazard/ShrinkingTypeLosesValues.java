package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A type that does not hold every value of the one before refuses some, or rounds or cuts them. */
final class ShrinkingTypeLosesValues implements HazardRule {

    static final Rule RULE = new Rule(
            "narrower-type",
            HazardKind.FAILS_ON_ROWS,
            "A type that does not hold every value of the one before refuses some, or rounds or cuts them.",
            List.of(6, 7),
            List.of("Count the values that do not fit.", "Change them, or keep the wider type.", "Change the type."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().generated() == null
                && !EnumLabelsMove.areEnumerations(alter)
                && !TypeWidening.holdsEveryValue(
                        alter.after().type(), alter.before().type())) {
            return Optional.of(RULE.hazard(
                    alter.before().type() + " to " + alter.after().type() + " fails on values of " + alter.table() + "."
                            + alter.after().name() + " that do not fit, or changes them; look for them first."));
        }
        return Optional.empty();
    }
}
