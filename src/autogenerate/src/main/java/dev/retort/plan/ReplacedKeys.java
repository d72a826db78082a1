package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keys that take the place of others, which are not to be missing meanwhile: both are there at once where they can be, and otherwise
 * they change in one go, where the server can when the new one's index is there.
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
        return ends.size() == 1 ? replacement(ends.get(0), add) : Optional.empty();
    }

    private Optional<Operation.ReplaceKey> replacement(Operation.DropConstraint drop, Operation.AddConstraint add) {
        boolean clear = (hasFreeName(add) || hasNameOf(add, drop))
                && additions().noneMatch(other -> !other.equals(add) && isSwapped(drop, other))
                && plan.stream().noneMatch(other -> takesColumnName(other, drop))
                && !(changesType() && plan.stream().anyMatch(other -> KeyOrder.takesAlong(other, drop)));
        return clear
                ? Optional.of(new Operation.ReplaceKey(add.table(), drop.constraint(), add.constraint(), true))
                        .filter(replaceable)
                : Optional.empty();
    }

    /** What types lose waits for the columns that go, which would wait for the key. */
    private boolean changesType() {
        return plan.stream()
                .anyMatch(operation -> operation instanceof Operation.AlterEnumType
                        || operation instanceof Operation.AlterCompositeType);
    }

    /** Whether a key has to come in one go with the end of another, and its index with it. */
    boolean areSwapped(Operation.AddConstraint add) {
        return replacement(add).isEmpty()
                && drops().anyMatch(drop ->
                        (isReplaced(drop, add) || isOnlyOne(drop, add)) && !canWait(drop, add) && !isReplaceable(drop));
    }

    private boolean isReplaceable(Operation.DropConstraint drop) {
        return additions()
                .flatMap(add -> replacement(add).stream())
                .anyMatch(replace -> replace.drop().equals(drop));
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

    private boolean isSwapped(Operation.DropConstraint drop, Operation.AddConstraint add) {
        return isOnlyOne(drop, add)
                || drop.constraint() instanceof UniqueConstraint
                        && add.constraint() instanceof UniqueConstraint
                        && isReplaced(drop, add)
                        && !canWait(drop, add);
    }

    /** A table has one primary key, whatever its columns. */
    private static boolean isOnlyOne(Operation.DropConstraint drop, Operation.AddConstraint add) {
        return drop.constraint() instanceof PrimaryKey
                && add.constraint() instanceof PrimaryKey
                && drop.table().equals(add.table());
    }

    /** A column comes to have another name, or another one its name. */
    private static boolean takesColumnName(Operation operation, Operation.DropConstraint drop) {
        return operation instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && Keys.columnsAndIncluded(drop.constraint())
                                .contains(add.column().name())
                || operation instanceof Operation.RenameColumn rename
                        && rename.table().equals(drop.table());
    }

    /** A key whose name nobody takes, on columns that stay as they are. */
    boolean canWait(Operation.DropConstraint drop, Operation.AddConstraint add) {
        return drop.constraint() instanceof UniqueConstraint
                && add.constraint() instanceof UniqueConstraint
                && keepsName(drop)
                && plan.stream().noneMatch(other -> changesColumn(other, drop));
    }

    /** Whether nothing new has the name of what goes. */
    boolean keepsName(Operation.DropConstraint drop) {
        return additions().noneMatch(add -> hasNameOf(add, drop));
    }

    /** Whether nothing that goes has the name of a new key. */
    boolean hasFreeName(Operation.AddConstraint add) {
        return drops().noneMatch(drop -> hasNameOf(add, drop));
    }

    private static boolean hasNameOf(Operation.AddConstraint add, Operation.DropConstraint drop) {
        return Objects.equals(add.constraint().name(), drop.constraint().name());
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
        return Keys.columnsAndIncluded(drop.constraint()).contains(column);
    }
}
