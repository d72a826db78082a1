package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.Optional;

/** A dropped table takes its rows with it. */
final class DropTableLosesRows implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
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
