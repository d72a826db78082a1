package dev.retort.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns a list of operations round. */
public final class ReversibleOperations {

    private ReversibleOperations() {}

    /**
     * What undoes the whole list: each operation reversed, the last one first.
     *
     * @throws IrreversibleOperationException when one of them cannot be reversed
     */
    public static List<Operation> reverse(List<Operation> operations) {
        List<Operation> reversed =
                new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    /**
     * What undoes the whole list on a database with rows: columns that go are not changed first, and required columns come
     * back in steps.
     *
     * @throws IrreversibleOperationException when one of them cannot be reversed
     */
    public static List<Operation> wayBack(List<Operation> operations) {
        return RequiredColumns.inSteps(VainChanges.outOf(reverse(operations)));
    }

    /** What undoes the list, leaving out what cannot be reversed. */
    public static List<Operation> reversed(List<Operation> operations) {
        List<Operation> reversed = new ArrayList<>();
        for (Operation operation : operations) {
            try {
                reversed.add(0, operation.reverse());
            } catch (IrreversibleOperationException leftOut) {
                continue;
            }
        }
        return List.copyOf(reversed);
    }
}
