package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import java.util.Optional;

/** A dropped table takes its rows with it. */
final class DropTableLosesRows implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.TABLE) {
            return Optional.of(new Hazard(
                    HazardKind.DATA_LOSS,
                    "every row of " + drop.owner() + " is gone, and the line does not say what would come back."));
        }
        return operation instanceof Operation.DropTable drop
                ? Optional.of(new Hazard(
                        HazardKind.DATA_LOSS,
                        "every row of " + drop.table().name() + " is gone; the way back restores the table empty."
                                + (drop.table().options().partitions().isEmpty()
                                        ? ""
                                        : " Its partitions come back without what only they had: indexes, constraints,"
                                                + " defaults, comments.")))
                : Optional.empty();
    }
}
