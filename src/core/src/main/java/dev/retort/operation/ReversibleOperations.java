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

    /** The same, leaving out what cannot be reversed. */
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
