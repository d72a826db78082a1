package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.Optional;

/** Only an operation of the user's own knows what it may hurt. */
final class CustomOperationWarns implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        return operation instanceof Operation.Custom custom
                ? custom.hazard().map(reason -> new Hazard(HazardKind.CAUTION, reason))
                : Optional.empty();
    }
}
