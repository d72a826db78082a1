package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** The version that still runs asks for the old name. */
final class RenameColumnBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "rename-column",
            HazardKind.BREAKS_RUNNING_VERSION,
            "While two versions of the application run, one of them asks for a name that the column does not have.",
            List.of(21),
            List.of(
                    "Add a column of the new name.",
                    "Write both, by trigger or in the application, and copy the values.",
                    "Deploy the version that reads the new one, and drop the old one a release later; autogenerate --split writes it so."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.RenameColumn rename
                ? Optional.of(RULE.hazard(
                        "the version that still runs asks for " + rename.table() + "." + rename.from() + "."))
                : Optional.empty();
    }
}
