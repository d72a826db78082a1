package dev.retort.lint;

import dev.retort.lint.CollectedOperations.Part;
import dev.retort.operation.DroppedName;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What takes an upgrade back; a drop does so only where the upgrade made what has that name when it is dropped. */
final class WayBack {

    /**
     * What takes a step back.
     *
     * @param operation the operation
     * @param table the number of the table that it changes, as another one may have its name; empty for none
     */
    private record Back(Operation operation, OptionalInt table) {}

    private final Set<Back> reversed = new HashSet<>();
    private final TableNames tables = new TableNames();
    private Set<Operation.DropNamed> made = new HashSet<>();

    /** That of one upgrade. */
    WayBack(CollectedOperations upgrade) {
        upgrade.parts().forEach(part -> {
            reverse(List.of(part.written()));
            reverse(sure(part));
            note(part);
        });
    }

    private void reverse(List<Operation> operations) {
        ReversibleOperations.reversed(operations).forEach(back -> reversed.add(back(back)));
    }

    private Back back(Operation operation) {
        return new Back(
                operation,
                operation instanceof OnTable part ? OptionalInt.of(tables.number(part.table())) : OptionalInt.empty());
    }

    /** The parts of the downgrade that do not take the upgrade back, in order. */
    List<Part> leftOut(List<Part> downgrade) {
        List<Part> leftOut = new ArrayList<>();
        for (Part part : downgrade) {
            if (!contains(part)) {
                leftOut.add(part);
            }
            note(part);
        }
        return leftOut;
    }

    private boolean contains(Part part) {
        boolean isRead = !part.operations().isEmpty() && part.hazards().isEmpty();
        return contains(part.written()) || isRead && part.operations().stream().allMatch(this::contains);
    }

    private boolean contains(Operation operation) {
        Operation.DropNamed drop = drop(operation);
        return drop == null ? reversed.contains(back(operation)) : made.contains(drop);
    }

    private void note(Part part) {
        part.operations().forEach(this::follow);
        ReversibleOperations.reversed(sure(part)).forEach(back -> {
            Operation.DropNamed drop = drop(back);
            if (drop != null) {
                made.add(drop);
            }
        });
    }

    private static List<Operation> sure(Part part) {
        return part.operations().stream()
                .filter(operation -> !part.unsure().contains(operation))
                .toList();
    }

    /** What was made may be called otherwise now, or be gone; what comes to its name is another. */
    private void follow(Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            tables.follow(rename);
            made.removeIf(one -> one.owner().equals(rename.to()));
            change(one -> one.owner().equals(rename.from()) ? of(rename.to(), one) : one);
        } else if (operation instanceof Operation.RenameColumn rename) {
            made.removeIf(one -> isColumn(one, rename.table(), rename.to()));
            change(one -> isColumn(one, rename.table(), rename.from())
                    ? new Operation.DropNamed(one.kind(), one.owner(), rename.to())
                    : one);
        }
        Operation.DropNamed drop = drop(operation);
        if (drop != null) {
            made.removeIf(one -> one.equals(drop)
                    || drop.kind() == ObjectKind.TABLE && one.owner().equals(drop.owner()));
        }
    }

    private void change(UnaryOperator<Operation.DropNamed> change) {
        made = made.stream().map(change).collect(Collectors.toCollection(HashSet::new));
    }

    private static Operation.DropNamed of(QualifiedName table, Operation.DropNamed one) {
        return new Operation.DropNamed(one.kind(), table, one.kind() == ObjectKind.TABLE ? table.name() : one.name());
    }

    private static boolean isColumn(Operation.DropNamed one, QualifiedName table, String column) {
        return one.kind() == ObjectKind.COLUMN
                && one.owner().equals(table)
                && one.name().equals(column);
    }

    private static Operation.@Nullable DropNamed drop(Operation operation) {
        Operation.DropNamed named = operation instanceof Operation.DropNamed drop ? drop : DroppedName.of(operation);
        return named == null ? null : new Operation.DropNamed(named.kind(), named.owner(), named.name());
    }
}
