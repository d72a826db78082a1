package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one collation tells apart, another may not. */
final class CollationJoinsValues implements HazardRule {

    private static final Rule RULE = new Rule(
            "collation-joins-values",
            HazardKind.CAUTION,
            "Texts that one collation tells apart may be equal in another, and then break a unique key.",
            List.of(65),
            List.of("Look for them: GROUP BY column COLLATE new HAVING count(*) > 1.", "Mend them before the change."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && !Objects.equals(
                                alter.before().collation(), alter.after().collation())
                        && alter.before().generated() == null
                        && circumstances.dialect().mayJoinValues(alter.after().collation())
                ? Optional.of(RULE.hazard("values of " + alter.table() + "."
                        + alter.after().name() + " may be equal in the new collation; a unique key then refuses them."))
                : Optional.empty();
    }
}
