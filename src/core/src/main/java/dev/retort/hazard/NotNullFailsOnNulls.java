package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.DefaultValue;
import java.util.Optional;

/** A column that refuses NULL cannot be had while rows hold NULL, nor be added to rows without a value for it. */
final class NotNullFailsOnNulls implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.AddColumn add && RequiredColumns.lacksValue(add.column())) {
            return Optional.of(new Hazard(
                    HazardKind.FAILS_ON_ROWS,
                    "a table with rows has no value for " + add.table() + "."
                            + add.column().name()
                            + "; give it a default, or add it nullable, fill it, then set it not null."));
        }
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()) {
            return Optional.of(new Hazard(
                    HazardKind.FAILS_ON_ROWS,
                    "rows in which " + alter.table() + "." + alter.after().name()
                            + " is NULL refuse the change; fill them first.",
                    new Operation.FillColumn(alter.table(), alter.after().name(), value(alter))));
        }
        return Optional.empty();
    }

    /** What new rows get is the first guess for the old ones. */
    private static String value(Operation.AlterColumn alter) {
        DefaultValue value = alter.after().defaultValue();
        boolean fits = alter.before().type().equals(alter.after().type());
        return value != null && fits ? value.sql() : "...";
    }
}
