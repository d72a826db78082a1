package dev.retort.migration;

import dev.retort.operation.DroppedName;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the verbs of one direction of a migration say, in order. */
final class Collector {

    private static final Set<ObjectKind> DROPPED_ONLINE = Set.of(ObjectKind.COLUMN, ObjectKind.INDEX);

    private final List<Operation> known;
    private final List<Operation> operations;
    private final @Nullable SourceLines lines;
    private final boolean online;

    /**
     * A collector of nothing yet.
     *
     * @param known the definitions of what may be dropped by its name
     * @param lines notes where each operation is said; null where nobody asks
     */
    Collector(List<Operation> known, @Nullable SourceLines lines) {
        this(List.copyOf(known), new ArrayList<>(), lines, false);
    }

    private Collector(List<Operation> known, List<Operation> operations, @Nullable SourceLines lines, boolean online) {
        this.known = known;
        this.operations = operations;
        this.lines = lines;
        this.online = online;
    }

    /** Collects to the same list, to be carried out while others read and write. */
    Collector online() {
        return new Collector(known, operations, lines, true);
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /**
     * Adds an operation.
     *
     * @throws IllegalArgumentException where it is to be carried out online and is none of those that can be
     */
    void add(Operation operation) {
        operations.add(online ? online(operation) : operation);
        if (lines != null) {
            lines.note();
        }
    }

    /** Adds a drop by name alone, with the definition where that is known. */
    void drop(Operation.DropNamed drop) {
        add(known.stream()
                .filter(candidate -> isMeant(drop, DroppedName.of(candidate)))
                .findFirst()
                .map(Collector::usual)
                .orElse(drop));
    }

    /** How an object came is not how it has to go. */
    private static Operation usual(Operation drop) {
        return drop instanceof HasOnlineForm change ? change.asUsual() : drop;
    }

    private static boolean isMeant(Operation.DropNamed drop, Operation.@Nullable DropNamed candidate) {
        return candidate != null && drop.asOnline().equals(candidate.asOnline());
    }

    private static Operation online(Operation operation) {
        boolean isOther = operation instanceof Operation.DropNamed drop && !DROPPED_ONLINE.contains(drop.kind());
        if (operation instanceof HasOnlineForm change && !isOther) {
            return change.asOnline();
        }
        throw new IllegalArgumentException(
                "op.online() is for indexes, columns, constraints that are added and filling, not for '"
                        + operation.summary() + "': leave .online() out");
    }
}
