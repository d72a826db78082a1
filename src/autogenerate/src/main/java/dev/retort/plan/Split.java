package dev.retort.plan;

import dev.retort.diff.RenameDecision;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a plan in two, around the time in which two versions of an application run: what both can live with comes before it
 * (<em>expand</em>), what only the new one can behind it (<em>contract</em>). A column that is renamed is added, copied, kept
 * equal meanwhile, and dropped; a table that is renamed is a view under its old name meanwhile.
 */
public final class Split {

    private final Planner planner;
    private final BothSides sides;
    private final SchemaPlan whole;
    private final List<Operation.RenameColumn> copied;

    private Split(Planner planner, BothSides sides, SchemaPlan whole, List<Operation.RenameColumn> copied) {
        this.planner = planner;
        this.sides = sides;
        this.whole = whole;
        this.copied = copied;
    }

    /**
     * The two halves of a plan; the plan alone where nothing has to wait.
     *
     * @param planner who made it
     * @param sides what it was made from
     * @throws dev.retort.operation.InapplicableOperationException where what comes cannot be there beside what goes
     */
    public static List<SchemaPlan> of(SchemaPlan plan, Planner planner, BothSides sides) {
        List<Operation.RenameColumn> copied = plan.upgrade().stream()
                .filter(Operation.RenameColumn.class::isInstance)
                .map(Operation.RenameColumn.class::cast)
                .filter(rename -> canBeCopied(rename, plan))
                .toList();
        SchemaPlan whole = copied.isEmpty() ? plan : planner.compare(sides, renamesOf(plan, copied));
        List<SchemaPlan> halves = new Split(planner, sides, whole, copied).halves();
        return halves.stream().anyMatch(half -> half.upgrade().isEmpty()) ? List.of(plan) : halves;
    }

    /** A column with nothing of its own: no default that would be a second value, no key, nothing that the server writes. */
    private static boolean canBeCopied(Operation.RenameColumn rename, SchemaPlan plan) {
        Column column = column(plan.current(), plan.upgrade(), rename);
        Column after = plan.desired()
                .table(rename.table())
                .flatMap(table -> table.column(rename.to()))
                .orElse(null);
        return column != null
                && after != null
                && isPlain(column)
                && isPlain(after)
                && !isReferredTo(rename, plan.desired())
                && plan.dialect().normalise(column.type()).equals(plan.dialect().normalise(after.type()))
                && !plan.dialect()
                        .columnSync(rename.table(), rename.from(), rename.to())
                        .isEmpty()
                && plan.desired()
                        .table(rename.table())
                        .map(Table::primaryKey)
                        .filter(key -> key.columns().contains(rename.to()))
                        .isEmpty();
    }

    /** A foreign key would find none of its rows until all are copied, and refuse those of the version that still runs. */
    private static boolean isReferredTo(Operation.RenameColumn rename, Schema desired) {
        return desired.tables().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> key.referencedTable().equals(rename.table())
                        && key.referencedColumns().contains(rename.to()));
    }

    private static boolean isPlain(Column column) {
        return column.defaultValue() == null
                && column.identity() == null
                && column.generated() == null
                && column.onUpdate() == null;
    }

    /** The column before, whose table may have another name by then. */
    private static @Nullable Column column(Schema current, List<Operation> upgrade, Operation.RenameColumn rename) {
        QualifiedName before = upgrade.stream()
                .filter(other -> other instanceof Operation.RenameTable table
                        && table.to().equals(rename.table()))
                .map(other -> ((Operation.RenameTable) other).from())
                .findFirst()
                .orElse(rename.table());
        return current.table(before)
                .flatMap(table -> table.column(rename.from()))
                .orElse(null);
    }

    /** The renames of a plan once more, without those of columns that are copied. */
    private static RenameDecision renamesOf(SchemaPlan plan, List<Operation.RenameColumn> copied) {
        Deque<Operation> open = new ArrayDeque<>(plan.upgrade().stream()
                .filter(Split::isDecided)
                .filter(operation -> !copied.contains(operation))
                .toList());
        return (differences, likely) -> open.isEmpty() ? List.of() : List.of(open.removeFirst());
    }

    private static boolean isDecided(Operation operation) {
        return operation instanceof Operation.RenameTable
                || operation instanceof Operation.RenameColumn
                || operation instanceof Operation.RenameSequence
                || operation instanceof Operation.RenameEnumType
                || operation instanceof Operation.RenameEnumValue;
    }

    private List<SchemaPlan> halves() {
        Schema bridge = new Bridge(whole.current(), whole.upgrade(), whole.dialect()).schema();
        SchemaPlan expand = planner.compare(new BothSides(sides.current(), bridge), renamesOf(whole, copied));
        SchemaPlan contract = planner.compare(new BothSides(bridge, sides.desired()), RenameDecision.NONE);
        List<Operation> first = new ArrayList<>(expand.upgrade());
        List<Operation> second = new ArrayList<>();
        for (Operation.RenameColumn rename : copied) {
            List<Dependent> sync = whole.dialect().columnSync(rename.table(), rename.from(), rename.to());
            Operation copy = new Operation.CopyColumn(rename.table(), rename.from(), rename.to());
            sync.forEach(trigger -> first.add(new Operation.CreateDependent(trigger)));
            first.add(copy);
            second.add(copy);
            sync.forEach(trigger -> second.add(new Operation.DropDependent(trigger)));
        }
        for (View view : oldNames(bridge)) {
            first.add(new Operation.CreateView(view));
            second.add(0, new Operation.DropView(view));
        }
        second.addAll(contract.upgrade());
        return List.of(expand.with(first), contract.with(second));
    }

    private List<View> oldNames(Schema bridge) {
        return whole.upgrade().stream()
                .filter(operation -> operation instanceof Operation.RenameTable
                        && whole.dialect().writesThroughViews())
                .map(operation -> oldName((Operation.RenameTable) operation, bridge))
                .toList();
    }

    private View oldName(Operation.RenameTable rename, Schema bridge) {
        List<String> columns = bridge.table(rename.to()).stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
        String query = "select "
                + String.join(", ", columns.stream().map(whole.dialect()::quote).toList()) + " from "
                + whole.dialect().quote(rename.to());
        return new View(
                rename.from(),
                false,
                columns,
                List.of(),
                query,
                whole.dialect().grantsAsOf(rename.to(), rename.from()));
    }
}
