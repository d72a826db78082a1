package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The order in which no key is missing: what takes the place of another one comes before that goes. */
final class KeyOrder {

    private final ReplacedKeys keys;

    KeyOrder(ReplacedKeys keys) {
        this.keys = keys;
    }

    /** The operations, each key that can wait behind the one that takes its place, and none that goes in one go with it. */
    List<Operation> of(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>(operations);
        for (Operation operation : operations) {
            if (operation instanceof Operation.ReplaceKey replace) {
                ordered.remove(replace.drop());
                move(ordered, replace, 0, other -> comesFirst(other, replace));
                move(ordered, replace, 1, other -> isHeld(other, replace) || waits(other, replace, operations));
            } else if (operation instanceof Operation.AddConstraint add && add.online()) {
                move(ordered, add, 1, other -> waits(other, add));
            }
        }
        return ordered;
    }

    /** Puts operations before a key, or one place behind its own. */
    private static void move(List<Operation> ordered, Operation key, int behind, Predicate<Operation> which) {
        List<Operation> moved = ordered.stream().filter(which).toList();
        ordered.removeAll(moved);
        ordered.addAll(ordered.indexOf(key) + behind, moved);
    }

    private boolean waits(Operation operation, Operation.AddConstraint add) {
        return operation instanceof Operation.DropConstraint drop
                && ReplacedKeys.isReplaced(drop, add)
                && keys.canWait(drop, add);
    }

    /** A unique constraint on columns of the new key, unless a column that goes before that takes it along. */
    private boolean waits(Operation operation, Operation.ReplaceKey replace, List<Operation> operations) {
        return operation instanceof Operation.DropConstraint drop
                && drop.constraint() instanceof UniqueConstraint
                && ReplacedKeys.isReplaced(drop, replace.add())
                && keys.keepsName(drop)
                && operations.stream().noneMatch(other -> takesAlong(other, drop) && !isHeld(other, replace));
    }

    /** Whether an operation ends a constraint by the end of its column. */
    static boolean takesAlong(Operation operation, Operation.DropConstraint drop) {
        return operation instanceof Operation.DropColumn gone
                && gone.table().equals(drop.table())
                && Keys.columnsAndIncluded(drop.constraint())
                        .contains(gone.column().name());
    }

    /** A unique constraint on columns of the old key. */
    private boolean comesFirst(Operation operation, Operation.ReplaceKey replace) {
        return operation instanceof Operation.AddConstraint add
                && add.constraint() instanceof UniqueConstraint
                && ReplacedKeys.isReplaced(replace.drop(), add)
                && keys.hasFreeName(add);
    }

    /** Whether a column of the old key goes, which would take that along, or takes NULL, which it cannot while that is there. */
    static boolean isHeld(Operation operation, Operation.ReplaceKey replace) {
        if (operation instanceof Operation.AlterColumn alter) {
            return alter.table().equals(replace.table())
                    && !alter.before().nullable()
                    && alter.after().nullable()
                    && Keys.columns(replace.before()).contains(alter.after().name());
        }
        return takesAlong(operation, replace.drop());
    }
}
