package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import java.util.List;
import java.util.stream.Stream;

/** Columns that were computed when they were read and are ordinary ones from now on: their values are kept nowhere, and read as NULL behind it. */
final class EmptiedColumns {

    private EmptiedColumns() {}

    /** A note on each, as no operation tells of what was never stored. */
    static List<String> notes(List<Operation> operations) {
        return operations.stream()
                .filter(Operation.DropColumn.class::isInstance)
                .map(Operation.DropColumn.class::cast)
                .filter(drop -> isVirtual(drop.column()) && isAddedPlain(drop, operations))
                .flatMap(drop -> Stream.ofNullable(drop.column().generated())
                        .map(generated -> drop.table() + "." + drop.column().name() + " is computed no longer, as ("
                                + generated.sql()
                                + "), and comes without values: fill it with op.fillColumn behind its op.addColumn"
                                + " where rows are to keep what they read"))
                .toList();
    }

    private static boolean isVirtual(Column column) {
        GeneratedExpression generated = column.generated();
        return generated != null && !generated.stored();
    }

    private static boolean isAddedPlain(Operation.DropColumn drop, List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && add.column().name().equals(drop.column().name())
                        && add.column().generated() == null);
    }
}
