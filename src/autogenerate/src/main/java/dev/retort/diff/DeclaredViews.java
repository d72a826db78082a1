package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What becomes of the views of which entities say what they select: those that the database lacks are created, those of another
 * query replaced. The server says what is another query; a view of which it says nothing stays as it is.
 */
final class DeclaredViews {

    /** A star that takes in all columns, unlike the one of {@code count(*)} or a product. */
    private static final Pattern ALL_COLUMNS = Pattern.compile("(?is)(\\bselect|\\bdistinct|\\ball|[,.])\\s*\\*");

    private final Judge judge;
    private final Dialect dialect;
    private final List<View> declared;
    private final List<View> missing;
    private final List<String> notes;

    /**
     * The views of a model.
     *
     * @param current the schema of the database, all renames done
     * @param desired what the entities ask for
     * @param notes takes a line for each view whose query cannot be compared
     */
    DeclaredViews(Judge judge, Dialect dialect, Schema current, Schema desired, List<String> notes) {
        Set<QualifiedName> there = new HashSet<>(current.views());
        there.addAll(current.foreignTables());
        this.judge = judge;
        this.dialect = dialect;
        this.missing = desired.declaredViews().stream()
                .filter(view -> !there.contains(view.name()))
                .toList();
        this.declared = desired.declaredViews().stream()
                .filter(view -> !missing.contains(view))
                .toList();
        this.notes = notes;
    }

    /** Whether a view is there of which the model says what it selects, so that the existing ones have to be read. */
    boolean areThere() {
        return !declared.isEmpty();
    }

    /**
     * What takes the place of views: their own rights and comments, another query.
     *
     * @param existing all views of the database
     * @param operations what else happens, which a query may need before the server takes it
     */
    ReplacedViews replacements(List<DependentView> existing, List<Operation> operations) {
        Map<QualifiedName, View> replacements = new HashMap<>();
        Set<Used> gone = new HashSet<>();
        for (DependentView other : ViewOrder.sort(existing)) {
            declared.stream()
                    .filter(view -> view.name().equals(other.view().name())
                            && !other.view().materialized())
                    .filter(view ->
                            followsAnother(other, view, replacements.keySet()) || isReplaced(other, view, operations))
                    .forEach(view -> replacements.put(view.name(), replaced(other, view, operations, gone)));
        }
        return new ReplacedViews(replacements, gone);
    }

    /** Whether it takes in all columns of a view that gets other ones. */
    private static boolean followsAnother(DependentView existing, View view, Set<QualifiedName> replaced) {
        return takesAllColumns(view.query())
                && existing.used().stream().anyMatch(used -> used.isWhole() && replaced.contains(used.name()));
    }

    private View replaced(DependentView other, View view, List<Operation> operations, Set<Used> gone) {
        View existing = other.view();
        GoneColumns columns = new GoneColumns(existing.name(), gone(other, view.query(), operations));
        gone.addAll(columns.used());
        List<String> further = existing.further().stream()
                .filter(statement -> !columns.areMeantBy(statement, dialect))
                .toList();
        existing.further().stream()
                .filter(statement -> !further.contains(statement))
                .forEach(statement -> notes.add("goes with a column of view " + view.name() + ": " + statement));
        return new View(view.name(), false, view.columns(), existing.options(), view.query(), further);
    }

    /** Which columns another query has no longer; of one that waits for what else happens, its own words say it. */
    private List<String> gone(DependentView existing, String query, List<Operation> operations) {
        List<String> all = existing.view().columns();
        if (takesAllColumns(query)) {
            Set<String> leaving = leaving(existing, operations);
            return all.stream().filter(leaving::contains).toList();
        }
        if (judge.queries(List.of(query)).get(0).isEmpty()) {
            return all.stream().filter(column -> !isNamed(column, query)).toList();
        }
        List<Optional<String>> answers = judge.queries(all.stream()
                .map(column -> "select " + dialect.quote(column) + " from (" + query + ") as retort_query")
                .toList());
        return IntStream.range(0, all.size())
                .filter(i -> answers.get(i).isEmpty())
                .mapToObj(all::get)
                .toList();
    }

    private static Set<String> leaving(DependentView view, List<Operation> operations) {
        Set<String> leaving = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.DropColumn drop && view.used().contains(Used.whole(drop.table()))) {
                leaving.add(drop.column().name());
            } else if (operation instanceof Operation.RenameColumn rename
                    && view.used().contains(Used.whole(rename.table()))) {
                leaving.add(rename.from());
            }
        }
        return leaving;
    }

    private boolean isReplaced(DependentView existing, View view, List<Operation> operations) {
        if (takesAllColumns(view.query()) && changesColumns(existing, operations)) {
            return true;
        }
        List<Optional<String>> words = judge.queries(List.of(existing.view().query(), view.query()));
        boolean isOfWhatComes = words.get(1).isEmpty() && !(operations.isEmpty() && missing.isEmpty());
        if (words.get(0).isPresent() && isOfWhatComes) {
            return true;
        }
        if (words.stream().anyMatch(Optional::isEmpty)) {
            notes.add("cannot tell whether the query of view " + view.name()
                    + " is another one: the server "
                    + (words.get(0).isEmpty() ? "says nothing of it" : "does not take it"));
            return false;
        }
        return !words.get(0).equals(words.get(1));
    }

    private static boolean takesAllColumns(String query) {
        return ALL_COLUMNS.matcher(query).find();
    }

    /** Whether a table that the view reads gets, loses or renames columns, so that all of them are others. */
    private static boolean changesColumns(DependentView view, List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                                && view.used().contains(Used.whole(add.table()))
                        || operation instanceof Operation.DropColumn drop
                                && view.used().contains(Used.whole(drop.table()))
                        || operation instanceof Operation.RenameColumn rename
                                && view.used().contains(Used.whole(rename.table())));
    }

    /** The operations on views, and behind them those that create what the database lacks, each behind those that it names. */
    List<Operation> behind(List<Operation> operations) {
        if (declared.isEmpty() && missing.isEmpty()) {
            return operations;
        }
        List<Operation> all = new ArrayList<>(operations);
        List<View> created = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateView create) {
                all.remove(operation);
                created.add(create.view());
            }
        }
        created.addAll(missing);
        inOrder(created).forEach(view -> all.add(new Operation.CreateView(view)));
        return all;
    }

    private static List<View> inOrder(List<View> views) {
        List<View> waiting = new ArrayList<>(views);
        List<View> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            View next = waiting.stream()
                    .filter(view -> waiting.stream().noneMatch(other -> isNamed(other, view)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private static boolean isNamed(View other, View in) {
        return !other.name().equals(in.name()) && isNamed(other.name().name(), in.query());
    }

    private static boolean isNamed(String name, String query) {
        return Pattern.compile("(?iU)\\b" + Pattern.quote(name) + "\\b")
                .matcher(query)
                .find();
    }
}
