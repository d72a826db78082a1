package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.DefaultValue;
import java.util.List;
import java.util.Optional;

/** A column that refuses NULL cannot be had while rows hold NULL, nor be added to rows without a value for it. */
final class NotNullFailsOnNulls implements HazardRule {

    static final Rule RULE = new Rule(
            "not-null",
            HazardKind.FAILS_ON_ROWS,
            "A column that refuses NULL cannot be had while rows hold NULL, nor be added to rows without a value for it.",
            List.of(45, 51, 55),
            List.of(
                    "Add the column nullable, or with a default.",
                    "Fill the rows that hold NULL, in batches where they are many.",
                    "Set it not null."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AddColumn add
                && circumstances.lacksValue(add.column())
                && circumstances
                        .dialect()
                        .impacts()
                        .filling(add.column().type())
                        .isEmpty()) {
            return Optional.of(RULE.hazard("a table with rows has no value for " + add.table() + "."
                    + add.column().name()
                    + (circumstances.refusesNullByItsType(add.column())
                            ? ", whose type refuses NULL; give it a default, or add it with the base type, fill it, then change"
                                    + " the type."
                            : "; give it a default, or add it nullable, fill it, then set it not null.")));
        }
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()) {
            return Optional.of(RULE.hazard(
                    "rows in which " + alter.table() + "." + alter.after().name()
                            + " is NULL refuse the change; fill them first.",
                    fill(alter, circumstances.dialect())));
        }
        return Optional.empty();
    }

    private static Operation fill(Operation.AlterColumn alter, Dialect dialect) {
        Operation.FillColumn fill =
                new Operation.FillColumn(alter.table(), alter.after().name(), value(alter), alter.online());
        return dialect.onlineForms().lack(fill) ? fill.asUsual() : fill;
    }

    /** What new rows get is the first guess for the old ones. */
    private static String value(Operation.AlterColumn alter) {
        DefaultValue value = alter.after().defaultValue();
        boolean fits = alter.before().type().equals(alter.after().type());
        return value != null && fits ? value.sql() : "...";
    }
}
