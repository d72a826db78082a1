package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** The version that still runs writes the old label. */
final class RenameEnumValueBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "rename-enum-value",
            HazardKind.BREAKS_RUNNING_VERSION,
            "While two versions of the application run, one of them writes and expects a label that the type does not have.",
            List.of(24),
            List.of(
                    "Add the new label.",
                    "Deploy the version that reads both and writes the new one.",
                    "Give the rows the new label, in the next release."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.RenameEnumValue rename
                ? Optional.of(RULE.hazard(
                        "the version that still runs writes '" + rename.from() + "' of " + rename.type() + "."))
                : Optional.empty();
    }
}
