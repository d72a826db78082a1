package dev.retort.operation;

import dev.retort.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds required columns in steps. A row that is there has no value for a new column, so a column that refuses NULL and has
 * no value of its own is added nullable, filled, and set NOT NULL; what fills it only the author knows.
 */
public final class RequiredColumns {

    private RequiredColumns() {}

    /** The same operations, each required column without a value of its own added nullable and then altered. */
    public static List<Operation> inSteps(List<Operation> operations) {
        List<Operation> steps = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddColumn add && lacksValue(add.column())) {
                Column nullable = add.column().withNullable(true);
                steps.add(new Operation.AddColumn(add.table(), nullable));
                steps.add(new Operation.AlterColumn(add.table(), nullable, add.column()));
            } else {
                steps.add(operation);
            }
        }
        return List.copyOf(steps);
    }

    /** Whether rows that are there would have no value for a column that is added. */
    public static boolean lacksValue(Column column) {
        return !column.nullable()
                && (column.defaultValue() == null || column.defaultValue().sql().equalsIgnoreCase("null"))
                && column.identity() == null
                && column.generated() == null;
    }

    /** Whether the column that is altered is one that the operations add. */
    static boolean isAdded(Operation.AlterColumn alter, List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.table().equals(alter.table())
                        && add.column().equals(alter.before()));
    }
}
