package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A dropped table takes its rows with it. */
final class DropTableLosesRows implements HazardRule {

    static final Rule RULE = new Rule(
            "drop-table",
            HazardKind.DATA_LOSS,
            "A dropped table takes its rows with it.",
            List.of(1),
            List.of(
                    "Deploy a version of the application that no longer uses the table.",
                    "Rename the table and wait one release.",
                    "Drop it when nobody missed it."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.TABLE) {
            return Optional.of(RULE.hazard(
                    "every row of " + drop.owner() + " is gone, and the line does not say what would come back."));
        }
        return operation instanceof Operation.DropTable drop
                ? Optional.of(RULE.hazard(
                        "every row of " + drop.table().name() + " is gone; the way back restores the table empty."
                                + (drop.table().options().partitions().isEmpty()
                                        ? ""
                                        : " Its partitions come back without what only they had: indexes, constraints,"
                                                + " defaults, comments.")))
                : Optional.empty();
    }
}
