package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keys that take the place of others, which are not to be missing meanwhile: the old one goes behind the new one where both can be
 * there at once, and otherwise in one go with it, where the server can when the new one's index is there.
 */
final class ReplacedKeys {

    private final List<Operation> plan;
    private final Predicate<Operation.ReplaceKey> replaceable;

    /**
     * The keys of a plan.
     *
     * @param replaceable what the server can do in a moment
     */
    ReplacedKeys(List<Operation> plan, Predicate<Operation.ReplaceKey> replaceable) {
        this.plan = plan;
        this.replaceable = replaceable;
    }

    /** The key in one go with the end of the one whose place it takes; empty where it has no such, or the server cannot. */
    Optional<Operation.ReplaceKey> replacement(Operation.AddConstraint add) {
        List<Operation.DropConstraint> ends =
                drops().filter(drop -> isSwapped(drop, add)).toList();
        return ends.size() == 1
                        && additions()
                                        .filter(other -> isSwapped(ends.get(0), other))
                                        .count()
                                == 1
                ? Optional.of(ends.get(0))
                        .filter(drop -> plan.stream().noneMatch(other -> takesColumnName(other, drop)))
                        .map(drop -> new Operation.ReplaceKey(add.table(), drop.constraint(), add.constraint(), true))
                        .filter(replaceable)
                : Optional.empty();
    }

    /** Whether a key has to come in one go with the end of another, and its index with it. */
    boolean areSwapped(Operation.AddConstraint add) {
        return drops().anyMatch(drop -> isReplaced(drop, add) && !canWait(drop, add))
                && replacement(add).isEmpty();
    }

    /** Whether a new column is part of a key that comes in one go with the end of another, and has to have its values by then. */
    boolean haveColumn(Operation.AddColumn column) {
        return additions()
                .anyMatch(add -> add.table().equals(column.table())
                        && Keys.columns(add.constraint())
                                .contains(column.column().name())
                        && areSwapped(add));
    }

    /** Whether a column refuses NULL as part of a primary key that comes in one go with the end of another. */
    boolean haveColumn(Operation.AlterColumn alter) {
        return additions()
                .anyMatch(add -> add.constraint() instanceof PrimaryKey key
                        && add.table().equals(alter.table())
                        && key.columns().contains(alter.after().name())
                        && areSwapped(add));
    }

    /** The operations, each key that can wait behind the one that takes its place, and none that goes in one go with it. */
    List<Operation> inOrder(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>(operations);
        for (Operation operation : operations) {
            if (operation instanceof Operation.ReplaceKey replace) {
                ordered.remove(replace.drop());
                putBehind(ordered, replace, other -> isHeld(other, replace) || isReplacedToo(other, replace));
            }
            if (operation instanceof Operation.AddConstraint add && add.online()) {
                putBehind(
                        ordered,
                        add,
                        other -> isReplaced(other, add) && canWait((Operation.DropConstraint) other, add));
            }
        }
        return ordered;
    }

    private static void putBehind(List<Operation> ordered, Operation key, Predicate<Operation> waits) {
        List<Operation> waiting = ordered.stream().filter(waits).toList();
        ordered.removeAll(waiting);
        ordered.addAll(ordered.indexOf(key) + 1, waiting);
    }

    /** A unique constraint on columns of the new key, which is there until that is. */
    private boolean isReplacedToo(Operation operation, Operation.ReplaceKey replace) {
        return operation instanceof Operation.DropConstraint drop
                && drop.constraint() instanceof UniqueConstraint
                && isReplaced(drop, replace.add())
                && plan.stream().noneMatch(other -> takesName(other, drop));
    }

    /** Whether a column of the old key goes or takes NULL, which it cannot while that is there. */
    static boolean isHeld(Operation operation, Operation.ReplaceKey replace) {
        List<String> columns = Keys.columns(replace.before());
        if (operation instanceof Operation.AlterColumn alter) {
            return alter.table().equals(replace.table())
                    && !alter.before().nullable()
                    && alter.after().nullable()
                    && columns.contains(alter.after().name());
        }
        return operation instanceof Operation.DropColumn drop
                && drop.table().equals(replace.table())
                && columns.contains(drop.column().name());
    }

    /** Whether an operation ends a key some of whose columns another one has. */
    static boolean isReplaced(Operation operation, Operation.AddConstraint add) {
        return operation instanceof Operation.DropConstraint drop
                && drop.table().equals(add.table())
                && Keys.columns(drop.constraint()).stream().anyMatch(Keys.columns(add.constraint())::contains);
    }

    private Stream<Operation.DropConstraint> drops() {
        return plan.stream()
                .filter(Operation.DropConstraint.class::isInstance)
                .map(Operation.DropConstraint.class::cast);
    }

    private Stream<Operation.AddConstraint> additions() {
        return plan.stream().filter(Operation.AddConstraint.class::isInstance).map(Operation.AddConstraint.class::cast);
    }

    /** A table has one primary key, whatever its columns. */
    private boolean isSwapped(Operation.DropConstraint drop, Operation.AddConstraint add) {
        if (drop.constraint() instanceof PrimaryKey && add.constraint() instanceof PrimaryKey) {
            return drop.table().equals(add.table());
        }
        return drop.constraint() instanceof UniqueConstraint
                && add.constraint() instanceof UniqueConstraint
                && isReplaced(drop, add)
                && !canWait(drop, add);
    }

    /** A column comes to have another name, or another one its name. */
    private static boolean takesColumnName(Operation operation, Operation.DropConstraint drop) {
        return operation instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && Keys.columns(drop.constraint()).contains(add.column().name())
                || operation instanceof Operation.RenameColumn rename
                        && rename.table().equals(drop.table());
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
