package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Optional;

/** A server that does not look at the rows takes a condition which they break, and refuses their next change. */
final class ColumnConditionOverlooksRows implements HazardRule {

    private static final Rule RULE = new Rule(
            "column-check-overlooks-rows",
            HazardKind.WRONG_RESULT,
            "A condition that a column gets or changes is not asked of the rows that are there: those that break it stay, and refuse their next change, whatever that is of.",
            List.of(84, 89),
            List.of(
                    "Look for the rows that break it, and mend them in the same migration.",
                    "Or make it a check of the table, with op.addCheckConstraint, of which every row is asked."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().overlooksConditionsOfColumns();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && concerns(circumstances.dialect())
                        && mayRefuse(alter.before(), alter.after(), circumstances.dialect())
                        && !circumstances.isEmpty(alter.table())
                ? Optional.of(RULE.hazard("rows of " + alter.table() + " that break the condition of "
                        + alter.after().name() + " are not looked for, and can no longer be changed."))
                : Optional.empty();
    }

    private static boolean mayRefuse(Column before, Column after, Dialect dialect) {
        return after.check() != null
                && before.type().equals(after.type())
                && !(before.check() != null && AllowedValues.implies(before.check(), after.check(), dialect));
    }
}
