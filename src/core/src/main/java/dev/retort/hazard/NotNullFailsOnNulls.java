package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import java.util.Optional;

/** A column that refuses NULL cannot be had while rows hold NULL, nor be added to rows without a value for it. */
final class NotNullFailsOnNulls implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.AddColumn add && lacksValue(add.column())) {
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
                            + " is NULL refuse the change; fill them first."));
        }
        return Optional.empty();
    }

    private static boolean lacksValue(Column column) {
        return !column.nullable()
                && column.defaultValue() == null
                && column.identity() == null
                && column.generated() == null;
    }
}
