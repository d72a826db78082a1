package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.Enforcement;
import java.util.List;
import java.util.Optional;

/** A rule that nobody checks only says what is meant. */
final class NotEnforced implements HazardRule {

    private static final Rule RULE = new Rule(
            "constraint-not-enforced",
            HazardKind.WRONG_RESULT,
            "A constraint that is not enforced lets every row pass.",
            List.of(92),
            List.of("Add it as not valid, which checks new rows, and validate it later."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddConstraint add
                        && add.constraint().enforcement() == Enforcement.NOT_ENFORCED
                ? Optional.of(RULE.hazard("nothing keeps rows that break " + add.table() + "."
                        + add.constraint().name() + " out."))
                : Optional.empty();
    }
}
