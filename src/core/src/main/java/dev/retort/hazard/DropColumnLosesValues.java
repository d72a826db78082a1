package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import java.util.Optional;

/** A dropped column takes its values with it, unless they are computed from others. */
final class DropColumnLosesValues implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.DropColumn drop && drop.column().generated() == null) {
            return Optional.of(new Hazard(
                    HazardKind.DATA_LOSS,
                    "every value of " + drop.table() + "." + drop.column().name()
                            + " is gone; the way back restores the column empty."));
        }
        if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.COLUMN) {
            return Optional.of(new Hazard(
                    HazardKind.DATA_LOSS,
                    "every value of " + drop.owner() + "." + drop.name()
                            + " is gone, and the line does not say what would come back."));
        }
        return Optional.empty();
    }
}
