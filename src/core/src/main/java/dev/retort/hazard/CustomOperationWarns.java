package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.UserCode;
import java.util.List;
import java.util.Optional;

/** Only an operation of the user's own knows what it may hurt. */
final class CustomOperationWarns implements HazardRule {

    static final Rule RULE = new Rule(
            "custom-operation",
            HazardKind.CAUTION,
            "An operation of the user's own says what it may hurt.",
            List.of(),
            List.of());

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.Custom custom
                ? UserCode.hazard(custom.custom()).map(reason -> RULE.hazard(reason))
                : Optional.empty();
    }
}
