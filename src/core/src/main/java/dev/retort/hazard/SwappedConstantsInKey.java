package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Two rows of a key that swap their numbers have the same one in between. */
final class SwappedConstantsInKey implements HazardRule {

    private static final Rule RULE = new Rule(
            "swapped-constants-in-key",
            HazardKind.FAILS_ON_ROWS,
            "Constants that change places in a column of a key leave no number free for the first of them to go to, so that rows which differ in nothing else are refused.",
            List.of(11),
            List.of(
                    "Drop the key, or its condition, before the change.",
                    "Change the numbers.",
                    "Add it again in the same migration."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterOrdinals alter
                        && alter.inKey()
                        && alter.change().swaps()
                ? Optional.of(
                        RULE.hazard(
                                "rows of " + alter.table() + " that differ in " + alter.column()
                                        + " alone refuse to swap their numbers while it is in a key; drop the key before, and add it again."))
                : Optional.empty();
    }
}
