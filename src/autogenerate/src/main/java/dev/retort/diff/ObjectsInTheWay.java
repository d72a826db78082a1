package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.diff.DependentObject.Lean;
import dev.retort.operation.Operation;
import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes way for changes under triggers, policies, rules, functions and whatever else leans on what changes: the server refuses
 * the change while it is there. What can be written whole is dropped before all else and comes back behind it; of the rest,
 * and of what leans on something that goes, a line says what is in the way.
 */
final class ObjectsInTheWay {

    private final Touched touched;
    private final Set<QualifiedName> views;
    private final RenamedUses renamed;
    private final List<String> blocked;
    private final List<Operation> operations = new ArrayList<>();

    /**
     * Nothing is in the way yet.
     *
     * @param touched what the operations change
     * @param views the views that make way
     * @param renames the renames that come before the operations, in order
     * @param blocked takes a line for each object that cannot come back
     */
    ObjectsInTheWay(
            Dialect dialect, Touched touched, Set<QualifiedName> views, List<Operation> renames, List<String> blocked) {
        this.touched = touched;
        this.views = views;
        this.renamed = new RenamedUses(dialect, renames);
        this.blocked = blocked;
    }

    /** Drops and creates the objects that come back, and says of the others why not. */
    List<Operation> operations(List<DependentObject> objects) {
        objects.stream().filter(object -> !isCompared(object)).forEach(this::look);
        return List.copyOf(operations);
    }

    /** A part of a table that is compared has operations of its own. */
    private boolean isCompared(DependentObject object) {
        return object.part()
                && object.home() != null
                && touched.knows(renamed.of(Used.whole(object.home())).name());
    }

    private void look(DependentObject object) {
        List<String> lost = named(object, lean -> touched.drops(lean.used()) && !isReleased(object, lean.used()));
        List<String> changed = named(object, this::isChanged);
        if (isGone(object) || object.goesAlong() && !lost.isEmpty()) {
            goAlong(object);
        } else if (!lost.isEmpty()) {
            blocked.add(object.words() + " leans on " + String.join(", ", lost) + ", which "
                    + (lost.size() == 1 ? "goes" : "go") + ": it cannot come back as it is");
        } else if (!changed.isEmpty()) {
            makeWay(object, changed);
        }
    }

    /** It goes with its table or column, silently, and comes back with that on the way back. */
    private void goAlong(DependentObject object) {
        object.movable().ifPresent(dependent -> operations.add(new Operation.DropDependent(dependent)));
    }

    private void makeWay(DependentObject object, List<String> changed) {
        String reason = object.words() + " leans on " + String.join(", ", changed) + ", which "
                + (changed.size() == 1 ? "changes" : "change") + ": ";
        Optional<Dependent> movable = object.movable();
        if (movable.isEmpty()) {
            blocked.add(reason + "it cannot be dropped and created again around the change");
        } else if (object.leans().stream().anyMatch(lean -> isRenamed(lean.used()))) {
            blocked.add(reason + "it also names what is renamed; rename in a migration of its own");
        } else {
            operations.add(new Operation.DropDependent(movable.get()));
            operations.add(new Operation.CreateDependent(movable.get()));
        }
    }

    private boolean isChanged(Lean lean) {
        return touched.replaces(lean.used())
                || views.contains(lean.used().name())
                || touched.changes(lean.used()) && !lean.follows();
    }

    private boolean isGone(DependentObject object) {
        return object.home() != null
                && (touched.drops(renamed.of(Used.whole(object.home()))) || touched.drops(Used.type(object.home())));
    }

    /** An attribute of a composite type goes, or gets another type, before what it was of goes. */
    private boolean isReleased(DependentObject object, Used used) {
        return object.home() != null && touched.releases(object.home(), used);
    }

    private boolean isRenamed(Used used) {
        return !renamed.of(used).equals(used);
    }

    /** Of a table that goes, its columns need not be told. */
    private List<String> named(DependentObject object, Predicate<Lean> matches) {
        return object.leans().stream()
                .map(lean -> new Lean(renamed.of(lean.used()), lean.follows()))
                .filter(matches)
                .map(Lean::used)
                .map(used -> touched.drops(Used.whole(used.name())) ? Used.whole(used.name()) : used)
                .map(Used::words)
                .distinct()
                .toList();
    }
}
