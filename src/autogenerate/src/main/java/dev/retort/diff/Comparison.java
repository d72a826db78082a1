package dev.retort.diff;

import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a comparison of two schemas found.
 *
 * @param operations what brings the current schema to the desired one, in an order in which it runs
 * @param aroundWayBack what makes way for the way back alone: views and other objects, dropped before it and created behind it
 * @param notes what was seen but is no difference to act on: kept objects, and what could not be told; one line each
 * @param blocked what stands in the way of the operations, so that they would fail; one line each
 */
public record Comparison(
        List<Operation> operations, List<Operation> aroundWayBack, List<String> notes, List<String> blocked) {

    /** Copies the lists. */
    public Comparison {
        operations = List.copyOf(operations);
        aroundWayBack = List.copyOf(aroundWayBack);
        notes = List.copyOf(notes);
        blocked = List.copyOf(blocked);
    }

    /** The same comparison with further notes before its own. */
    public Comparison withNotes(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(notes);
        return new Comparison(operations, aroundWayBack, all, blocked);
    }

    /** Whether the schemas are equal. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }
}
