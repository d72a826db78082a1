package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.RequiredColumns;
import java.util.List;
import java.util.Optional;

/** A server that has no value for the rows that are there takes one of its own. */
final class RequiredColumnFilled implements HazardRule {

    private static final Rule RULE = new Rule(
            "required-column-filled",
            HazardKind.WRONG_RESULT,
            "A new column that refuses NULL and has no default holds zero, an empty text, the first label or no date in the rows that are there.",
            List.of(46),
            List.of("Give the column a default, or add it nullable, fill it, then set it not null."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().fillsRequiredColumns();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddColumn add
                        && RequiredColumns.lacksValue(add.column())
                        && !circumstances.isEmpty(add.table())
                ? circumstances
                        .dialect()
                        .impacts()
                        .filling(add.column().type())
                        .map(value -> RULE.hazard("rows of " + add.table() + " get " + value + " for "
                                + add.column().name() + "."))
                : Optional.empty();
    }
}
