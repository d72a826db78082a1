package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationOrder;
import dev.retort.schema.Dependent;
import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes way for a downgrade where nothing is in the way of the upgrade: a label is added in place, but PostgreSQL takes none
 * away, so the way back replaces the type.
 */
final class WayBack {

    private final Dialect dialect;
    private final Dependents dependents;

    WayBack(Dialect dialect, Dependents dependents) {
        this.dialect = dialect;
        this.dependents = dependents;
    }

    /**
     * Drops and creates what would be in the way and does not make way in the upgrade already.
     *
     * @param operations the upgrade
     * @param start the schema before it, which a downgrade leads back to
     * @param notes takes a line for each object that cannot make way
     */
    List<Operation> around(List<Operation> operations, Schema start, List<String> notes) {
        Touched touched = new Touched(dialect, replacements(operations), start);
        if (touched.isNothing()) {
            return List.of();
        }
        List<String> blocked = new ArrayList<>();
        ViewsInTheWay views = new ViewsInTheWay(dialect, touched, List.of(), ReplacedViews.NONE, blocked);
        List<Operation> around = new ArrayList<>(views.operations(dependents.views()));
        around.addAll(new ObjectsInTheWay(dialect, touched, views.inTheWay(), List.of(), blocked)
                .operations(dependents.objects()));
        blocked.forEach(line -> notes.add("in the way of a downgrade: " + line));
        Set<Object> makingWay = operations.stream().map(WayBack::subject).collect(Collectors.toSet());
        return OperationOrder.sort(around.stream()
                .filter(operation -> !makingWay.contains(subject(operation)))
                .map(operation -> underNewNames(operation, operations))
                .toList());
    }

    /** When it is dropped, its table still has the new name; when it comes back, the old one. */
    private Operation underNewNames(Operation operation, List<Operation> upgrade) {
        return operation instanceof Operation.DropDependent drop
                ? dependents.objects().stream()
                        .filter(object -> object.movable().equals(Optional.of(drop.dependent())))
                        .findFirst()
                        .<Operation>map(
                                object -> new Operation.DropDependent(renamed(drop.dependent(), uses(object), upgrade)))
                        .orElse(operation)
                : operation;
    }

    private static List<Used> uses(DependentObject object) {
        List<Used> uses = new ArrayList<>(
                object.leans().stream().map(DependentObject.Lean::used).toList());
        if (object.home() != null) {
            uses.add(Used.whole(object.home()));
        }
        return uses;
    }

    /** What drops it names tables, and never a column. */
    private Dependent renamed(Dependent dependent, List<Used> used, List<Operation> upgrade) {
        RenamedUses renames = new RenamedUses(
                dialect,
                upgrade.stream().filter(Operation.RenameTable.class::isInstance).toList());
        return new Dependent(
                dependent.kind(),
                renames.in(dependent.name(), used),
                renames.in(dependent.drop(), used),
                dependent.create());
    }

    /** What makes way, under the name by which it is known; for what does not make way, the operation. */
    private static Object subject(Operation operation) {
        if (operation instanceof Operation.DropView drop) {
            return drop.view().name();
        }
        if (operation instanceof Operation.CreateView create) {
            return create.view().name();
        }
        if (operation instanceof Operation.DropDependent drop) {
            return drop.dependent();
        }
        return operation instanceof Operation.CreateDependent create ? create.dependent() : operation;
    }

    private List<Operation> replacements(List<Operation> operations) {
        return operations.stream()
                .filter(Operation.AlterEnumType.class::isInstance)
                .map(Operation.AlterEnumType.class::cast)
                .filter(alter -> !dialect.isReplaced(alter, operations))
                .map(alter -> new Operation.AlterEnumType(
                        underOldName(alter.after(), operations), underOldName(alter.before(), operations)))
                .map(Operation.class::cast)
                .toList();
    }

    /** Under the name that it has in the schema before the upgrade. */
    private static EnumType underOldName(EnumType type, List<Operation> upgrade) {
        return upgrade.stream()
                .filter(operation -> operation instanceof Operation.RenameEnumType rename
                        && rename.to().equals(type.name()))
                .map(rename -> new EnumType(((Operation.RenameEnumType) rename).from(), type.values()))
                .findFirst()
                .orElse(type);
    }
}
