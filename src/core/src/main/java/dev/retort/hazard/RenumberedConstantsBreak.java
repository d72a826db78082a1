package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** The version that still runs reads and writes the old numbers. */
final class RenumberedConstantsBreak implements HazardRule {

    private static final Rule RULE = new Rule(
            "renumber-constants",
            HazardKind.BREAKS_RUNNING_VERSION,
            "While two versions of the application run, one of them takes the numbers of constants that moved for others, and writes such as the other takes for others.",
            List.of(11),
            List.of(
                    "Put new constants behind the last one, which changes no number.",
                    "Or keep the names: add a column with EnumType.STRING, write both, and drop the numbers in a later release.",
                    "Otherwise migrate while no version of the application runs."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterOrdinals alter
                        && !alter.change().moved().isEmpty()
                ? Optional.of(RULE.hazard("the version that still runs has other numbers for "
                        + String.join(", ", alter.change().moved()) + " of " + alter.table() + "." + alter.column()
                        + "; migrate while none runs."))
                : Optional.empty();
    }
}
