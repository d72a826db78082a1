package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A column that is computed from now on forgets what was stored in it. */
final class GeneratedReplacesValues implements HazardRule {

    private static final Rule RULE = new Rule(
            "generated-replaces-values",
            HazardKind.DATA_LOSS,
            "A column that is computed from now on forgets what was written in it.",
            List.of(17),
            List.of(
                    "Add a new column that is computed.",
                    "Compare it with the old one.",
                    "Swap the names, and drop the old one."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && alter.before().generated() == null
                        && alter.after().generated() != null
                ? Optional.of(RULE.hazard("every value of " + alter.table() + "."
                        + alter.after().name() + " gives way to the expression."))
                : Optional.empty();
    }
}
