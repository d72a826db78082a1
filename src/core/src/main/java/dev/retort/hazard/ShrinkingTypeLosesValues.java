package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.Optional;

/** A type that does not hold every value of the one before refuses some, or rounds or cuts them. */
final class ShrinkingTypeLosesValues implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().generated() == null
                && !TypeWidening.holdsEveryValue(
                        alter.after().type(), alter.before().type())) {
            return Optional.of(new Hazard(
                    HazardKind.FAILS_ON_ROWS,
                    alter.before().type() + " to " + alter.after().type() + " fails on values of " + alter.table() + "."
                            + alter.after().name() + " that do not fit, or changes them; look for them first."));
        }
        return Optional.empty();
    }
}
