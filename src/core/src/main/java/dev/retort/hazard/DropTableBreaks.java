package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The version that still runs asks for the table. */
final class DropTableBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "drop-table-in-use",
            HazardKind.BREAKS_RUNNING_VERSION,
            "The version of the application that still runs asks for the table.",
            List.of(1),
            List.of(
                    "Deploy a version that does not use the table.",
                    "Drop the table in the next release; autogenerate --split writes it so."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.DropTable drop) {
            return hazard(drop.table().name(), circumstances);
        }
        return operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.TABLE
                ? hazard(drop.owner(), circumstances)
                : Optional.empty();
    }

    /** A name that the same migration gave, nobody knows. */
    private static Optional<Hazard> hazard(QualifiedName table, Circumstances circumstances) {
        return circumstances.changes().renameTo(table).isPresent()
                ? Optional.empty()
                : Optional.of(RULE.hazard("the version that still runs may ask for " + table + "."));
    }
}
