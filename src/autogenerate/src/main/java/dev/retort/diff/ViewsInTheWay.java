package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.diff.DependentView.Used;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Makes way for changes under views: no server changes the type of a column, or drops one, while a view names it. A view over
 * a column that stays is dropped before and created again after; one over what goes cannot come back, and only its author
 * knows what should take its place.
 */
final class ViewsInTheWay {

    private final Dialect dialect;
    private final List<Operation> operations;
    private final Schema current;
    private final Set<Used> changed = new HashSet<>();
    private final Set<Used> gone = new HashSet<>();

    /**
     * Looks for changes that views may stand in the way of.
     *
     * @param current the schema before the operations, all renames done
     */
    ViewsInTheWay(Dialect dialect, List<Operation> operations, Schema current) {
        this.dialect = dialect;
        this.operations = operations;
        this.current = current;
        operations.forEach(this::look);
    }

    /** Whether no view can be in the way, so that none has to be read. */
    boolean isFree() {
        return changed.isEmpty() && gone.isEmpty();
    }

    private void look(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter && isRetyped(alter)) {
            changed.add(new Used(alter.table(), alter.after().name()));
        } else if (operation instanceof Operation.DropColumn drop) {
            Used column = new Used(drop.table(), drop.column().name());
            (isAddedAgain(drop) ? changed : gone).add(column);
        } else if (operation instanceof Operation.DropTable drop) {
            gone.add(new Used(drop.table().name(), ""));
        } else if (operation instanceof Operation.AlterEnumType alter && dialect.isReplaced(alter, operations)) {
            changed.add(new Used(alter.after().name(), Used.TYPE));
            current.tables().forEach(table -> columnsOf(alter.after().name(), table));
        }
    }

    private void columnsOf(QualifiedName type, Table table) {
        for (Column column : table.columns()) {
            if (column.type().isCalled(type)) {
                changed.add(new Used(table.name(), column.name()));
            }
        }
    }

    private static boolean isRetyped(Operation.AlterColumn alter) {
        return !alter.before().type().equals(alter.after().type())
                || !Objects.equals(alter.before().collation(), alter.after().collation())
                || !Objects.equals(alter.before().generated(), alter.after().generated());
    }

    private boolean isAddedAgain(Operation.DropColumn drop) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && add.column().name().equals(drop.column().name()));
    }

    /**
     * Drops and creates the views that come back, and says of the others why they do not.
     *
     * @param views all views, those that lean on others behind them
     * @param renames the renames that come before the operations, in order
     * @param blocked takes a line for each view that cannot come back
     */
    List<Operation> operations(List<DependentView> views, List<Operation> renames, List<String> blocked) {
        RenamedUses renamed = new RenamedUses(dialect, renames);
        Set<QualifiedName> inTheWay = new HashSet<>();
        Set<QualifiedName> lost = new HashSet<>();
        List<Operation> dropped = new ArrayList<>();
        List<Operation> created = new ArrayList<>();
        for (DependentView view : ViewOrder.sort(views)) {
            List<Used> used = view.used().stream().map(renamed::of).toList();
            QualifiedName name = view.view().name();
            List<String> reasons = reasons(used, lost);
            if (!reasons.isEmpty()) {
                lost.add(name);
                blocked.add(isLost(name, reasons));
            } else if (used.stream().anyMatch(one -> changed.contains(one) || inTheWay.contains(one.name()))) {
                inTheWay.add(name);
                if (renamed.isAmbiguous(view.used())) {
                    blocked.add(
                            "view " + name + " names two things of one name, of which one is renamed: its query cannot"
                                    + " be written anew");
                }
                View after = view.view().withQuery(renamed.in(view.view().query(), view.used()));
                dropped.add(new Operation.DropView(view.view()));
                created.add(new Operation.CreateView(after));
            }
        }
        Collections.reverse(dropped);
        dropped.addAll(created);
        return dropped;
    }

    private List<String> reasons(List<Used> used, Set<QualifiedName> lost) {
        return used.stream()
                .filter(one -> gone.contains(one) || one.column().isEmpty() && lost.contains(one.name()))
                .map(one -> one.column().isEmpty() ? one.name().toString() : one.name() + "." + one.column())
                .distinct()
                .toList();
    }

    private static String isLost(QualifiedName view, List<String> reasons) {
        return "view " + view + " reads " + String.join(", ", reasons) + ", which "
                + (reasons.size() == 1 ? "goes" : "go") + ": it cannot come back as it is";
    }
}
