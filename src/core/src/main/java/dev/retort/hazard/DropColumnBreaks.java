package dev.retort.hazard;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The version that still runs names every column of its entities. */
final class DropColumnBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "drop-column-in-use",
            HazardKind.BREAKS_RUNNING_VERSION,
            "The version of the application that still runs names the column in every query of its entity.",
            List.of(2, 26),
            List.of(
                    "Remove the field from the entity, or make it transient, and deploy that version.",
                    "Drop the column in the next release; autogenerate --split writes it so."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.DropColumn drop) {
            return Optional.of(hazard(drop.table(), drop.column().name()));
        }
        return operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.COLUMN
                ? Optional.of(hazard(drop.owner(), drop.name()))
                : Optional.empty();
    }

    private static Hazard hazard(QualifiedName table, String column) {
        return RULE.hazard("the version that still runs may name " + table + "." + column + ".");
    }
}
