package dev.retort.operation;

import java.util.ArrayList;
import java.util.List;

/** Changes on a way back that change what it drops later. */
final class VainChanges {

    private VainChanges() {}

    /** The operations without them. */
    static List<Operation> outOf(List<Operation> operations) {
        List<Operation> kept = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (!isVain(operations.get(i), operations.subList(i, operations.size()))) {
                kept.add(operations.get(i));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isVain(Operation operation, List<Operation> later) {
        if (operation instanceof Operation.AlterColumn alter) {
            return later.contains(new Operation.DropColumn(alter.table(), alter.after()));
        }
        if (operation instanceof Operation.ContinueSequence next) {
            return later.contains(new Operation.DropSequence(next.sequence()));
        }
        return operation instanceof Operation.AlterOrdinals alter
                && later.stream().anyMatch(other -> drops(other, alter));
    }

    private static boolean drops(Operation operation, Operation.AlterOrdinals ordinals) {
        return operation instanceof Operation.DropTable table
                        && table.table().name().equals(ordinals.table())
                || operation instanceof Operation.DropColumn column
                        && column.table().equals(ordinals.table())
                        && column.column().name().equals(ordinals.column());
    }
}
