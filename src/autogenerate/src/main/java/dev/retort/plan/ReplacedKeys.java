package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keys that take the place of others, which are not to be missing meanwhile: the old one goes behind the new one where both can be
 * there at once, and otherwise in one go with it.
 */
final class ReplacedKeys {

    private final List<Operation> plan;

    ReplacedKeys(List<Operation> plan) {
        this.plan = plan;
    }

    /** Whether a key has to come in one go with the end of another. */
    boolean areSwapped(Operation.AddConstraint add) {
        return plan.stream()
                .anyMatch(other -> isReplaced(other, add) && !canWait((Operation.DropConstraint) other, add));
    }

    /** Whether a new column is part of a key that comes in one go with the end of another, and has to have its values by then. */
    boolean haveColumn(Operation.AddColumn column) {
        return plan.stream()
                .anyMatch(other -> other instanceof Operation.AddConstraint add
                        && add.table().equals(column.table())
                        && Keys.columns(add.constraint())
                                .contains(column.column().name())
                        && areSwapped(add));
    }

    /** Whether a column refuses NULL as part of a primary key that comes in one go with the end of another. */
    boolean haveColumn(Operation.AlterColumn alter) {
        return plan.stream()
                .anyMatch(other -> other instanceof Operation.AddConstraint add
                        && add.constraint() instanceof PrimaryKey key
                        && add.table().equals(alter.table())
                        && key.columns().contains(alter.after().name())
                        && areSwapped(add));
    }

    /** The operations, each key that can wait behind the one that takes its place. */
    List<Operation> inOrder(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>(operations);
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddConstraint add && add.online()) {
                List<Operation> waiting = ordered.stream()
                        .filter(other -> isReplaced(other, add) && canWait((Operation.DropConstraint) other, add))
                        .toList();
                ordered.removeAll(waiting);
                ordered.addAll(ordered.indexOf(add) + 1, waiting);
            }
        }
        return ordered;
    }

    /** Whether an operation ends a key some of whose columns another one has. */
    static boolean isReplaced(Operation operation, Operation.AddConstraint add) {
        return operation instanceof Operation.DropConstraint drop
                && drop.table().equals(add.table())
                && Keys.columns(drop.constraint()).stream().anyMatch(Keys.columns(add.constraint())::contains);
    }

    /** A key whose name nobody takes, on columns that stay as they are. */
    private boolean canWait(Operation.DropConstraint drop, Operation.AddConstraint add) {
        return drop.constraint() instanceof UniqueConstraint
                && add.constraint() instanceof UniqueConstraint
                && plan.stream().noneMatch(other -> takesName(other, drop) || changesColumn(other, drop));
    }

    private static boolean takesName(Operation operation, Operation.DropConstraint drop) {
        return operation instanceof Operation.AddConstraint add
                && Objects.equals(add.constraint().name(), drop.constraint().name());
    }

    private static boolean changesColumn(Operation operation, Operation.DropConstraint drop) {
        String column = operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(drop.table())
                ? alter.after().name()
                : operation instanceof Operation.DropColumn gone && gone.table().equals(drop.table())
                        ? gone.column().name()
                        : operation instanceof Operation.RenameColumn rename
                                        && rename.table().equals(drop.table())
                                ? rename.to()
                                : "";
        return Keys.columns(drop.constraint()).contains(column);
    }
}
