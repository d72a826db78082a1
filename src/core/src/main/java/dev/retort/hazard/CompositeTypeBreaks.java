package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** The values of composite types are read and written by position. */
final class CompositeTypeBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "change-composite-type",
            HazardKind.BREAKS_RUNNING_VERSION,
            "Values of a composite type are read and written by position, so that the version that still runs takes one attribute for another.",
            List.of(21),
            List.of(
                    "Stop the version that runs, or add a column of a new type beside the old one, and have both written for a release.",
                    "Drop the old column in the next release."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterCompositeType alter
                        && !alter.before()
                                .withoutComments()
                                .equals(alter.after().withoutComments())
                ? Optional.of(RULE.hazard("the version that still runs reads and writes values of "
                        + alter.after().name() + " by position, and would take one attribute for another."))
                : Optional.empty();
    }
}
