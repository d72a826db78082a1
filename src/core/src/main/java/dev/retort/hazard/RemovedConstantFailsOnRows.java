package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Rows that mean a constant which goes have no number to go to. */
final class RemovedConstantFailsOnRows implements HazardRule {

    private static final Rule RULE = new Rule(
            "enum-constant-removed",
            HazardKind.FAILS_ON_ROWS,
            "Rows whose number stands for a constant that goes stand for none: a condition refuses them, and where there is none the application does.",
            List.of(11),
            List.of(
                    "Give the rows that mean it another constant with op.execute, by its number of before.",
                    "Remove the constant."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterOrdinals alter
                        && !alter.change().gone().isEmpty()
                ? Optional.of(RULE.hazard("rows of " + alter.table() + "." + alter.column() + " that mean "
                        + String.join(" or ", alter.change().gone())
                        + " stand for no constant then; give them another one first, with op.execute."))
                : Optional.empty();
    }
}
