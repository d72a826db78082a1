package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes way for changes under views: no server changes the type of a column, or drops one, while a view names it. A view over
 * a column that stays is dropped before and created again after; one over what goes cannot come back, and only its author
 * knows what should take its place.
 */
final class ViewsInTheWay {

    private final Dialect dialect;
    private final Touched touched;
    private final List<Operation> renames;
    private final ReplacedViews replacements;
    private final List<String> blocked;
    private final Set<QualifiedName> inTheWay = new HashSet<>();
    private final Set<QualifiedName> lost = new HashSet<>();

    /**
     * Nothing is in the way yet.
     *
     * @param touched what the operations change
     * @param renames the renames that come before the operations, in order
     * @param replacements what takes the place of views in any case
     * @param blocked takes a line for each view that cannot come back
     */
    ViewsInTheWay(
            Dialect dialect,
            Touched touched,
            List<Operation> renames,
            ReplacedViews replacements,
            List<String> blocked) {
        this.dialect = dialect;
        this.touched = touched;
        this.renames = renames;
        this.replacements = replacements;
        this.blocked = blocked;
    }

    /** Drops and creates the views that come back, those that lean on others behind them; says of the others why not. */
    List<Operation> operations(List<DependentView> views) {
        RenamedUses renamed = new RenamedUses(dialect, renames);
        List<Operation> dropped = new ArrayList<>();
        List<Operation> created = new ArrayList<>();
        for (DependentView view : ViewOrder.sort(views)) {
            List<Used> used = view.used().stream().map(renamed::of).toList();
            QualifiedName name = view.view().name();
            List<String> reasons = reasons(used);
            View replacement = replacements.views().get(name);
            if (replacement != null) {
                inTheWay.add(name);
                dropped.add(new Operation.DropView(view.view()));
                created.add(new Operation.CreateView(replacement));
            } else if (!reasons.isEmpty()) {
                lost.add(name);
                blocked.add(isLost(name, reasons));
            } else if (used.stream().anyMatch(one -> touched.changes(one) || inTheWay.contains(one.name()))) {
                inTheWay.add(name);
                renamed.obstacle(view.used())
                        .ifPresent(
                                why -> blocked.add("view " + name + " " + why + ": its query cannot be written anew"));
                View after = view.view().withQuery(renamed.in(view.view().query(), view.used()));
                dropped.add(new Operation.DropView(view.view()));
                created.add(new Operation.CreateView(after));
            }
        }
        Collections.reverse(dropped);
        dropped.addAll(created);
        return dropped;
    }

    /** The views that are dropped and created, once their operations were asked for. */
    Set<QualifiedName> inTheWay() {
        return Set.copyOf(inTheWay);
    }

    private List<String> reasons(List<Used> used) {
        return used.stream()
                .filter(one -> touched.drops(one)
                        || replacements.gone().contains(one)
                        || one.isWhole() && lost.contains(one.name()))
                .filter(one -> used.stream().noneMatch(other -> isWithin(one, other)))
                .map(Used::words)
                .distinct()
                .toList();
    }

    /** Of a table that goes, its columns need not be told. */
    private boolean isWithin(Used one, Used other) {
        return !one.isWhole() && other.isWhole() && other.name().equals(one.name()) && touched.drops(other);
    }

    private static String isLost(QualifiedName view, List<String> reasons) {
        return "view " + view + " reads " + String.join(", ", reasons) + ", which "
                + (reasons.size() == 1 ? "goes" : "go") + ": it cannot come back as it is";
    }
}
