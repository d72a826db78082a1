package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The version that still runs names the type in its statements. */
final class RenameEnumTypeBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "rename-enum-type",
            HazardKind.BREAKS_RUNNING_VERSION,
            "While two versions of the application run, one of them names a type that is not there: Hibernate does so for a label in the text of a query and for arrays, not for single values that it writes or reads.",
            List.of(24),
            List.of("Rename it at a time at which one version of the application runs alone."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.RenameEnumType rename && !isNew(rename.from(), circumstances)
                ? Optional.of(RULE.hazard("the version that still runs asks for " + rename.from()
                        + " where it writes a label into a query, or an array of them."))
                : Optional.empty();
    }

    private static boolean isNew(QualifiedName type, Circumstances circumstances) {
        return circumstances.migration().stream()
                .anyMatch(other -> other instanceof Operation.CreateEnumType create
                        && create.type().name().equals(type));
    }
}
