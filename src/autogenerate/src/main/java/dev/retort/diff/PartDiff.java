package dev.retort.diff;

import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two lists of parts of a table, constraints or indexes, to the operations between them: equal parts stay, parts of one shape
 * are renamed, parts that the server changes in place are changed, the rest goes or comes.
 *
 * @param <T> the kind of part
 * @param unnamed the part without its name: its shape
 * @param isReplaced whether a part that stays must go and come back because something under it is replaced
 * @param isNameFree whether a part's name is one that nothing has yet, so that another can be renamed to it
 * @param drop drops a part
 * @param add adds a part
 * @param rename renames the first part to the second one's name
 * @param change turns the first part into the second in place; null where it must go and come back
 */
record PartDiff<T>(
        UnaryOperator<T> unnamed,
        Predicate<T> isReplaced,
        Predicate<T> isNameFree,
        Function<T, Operation> drop,
        Function<T, Operation> add,
        Rename<T> rename,
        Change<T> change) {

    /** Renames a part. */
    @FunctionalInterface
    interface Rename<T> {
        Operation between(T from, T to);
    }

    /** Changes a part without dropping it. */
    @FunctionalInterface
    interface Change<T> {
        @Nullable
        Operation between(T before, T after);
    }

    List<Operation> between(List<T> current, List<T> desired) {
        List<Operation> operations = new ArrayList<>();
        List<T> come = new ArrayList<>(desired);
        List<T> gone = new ArrayList<>();
        for (T part : current) {
            if (!come.remove(part)) {
                gone.add(part);
            } else if (isReplaced.test(part)) {
                operations.add(drop.apply(part));
                operations.add(add.apply(part));
            }
        }
        gone.forEach(part -> operations.add(changedOrRenamedOrDropped(part, come)));
        come.forEach(part -> operations.add(add.apply(part)));
        return operations;
    }

    private Operation changedOrRenamedOrDropped(T part, List<T> come) {
        for (T other : come) {
            Operation operation = isReplaced.test(part) ? null : change.between(part, other);
            if (operation != null) {
                come.remove(other);
                return operation;
            }
        }
        return renamedOrDropped(part, come);
    }

    private Operation renamedOrDropped(T part, List<T> come) {
        Optional<T> twin = come.stream()
                .filter(other -> unnamed.apply(other).equals(unnamed.apply(part)))
                .filter(other -> isNameFree.test(other) && !isReplaced.test(part))
                .findFirst();
        twin.ifPresent(come::remove);
        return twin.map(other -> rename.between(part, other)).orElseGet(() -> drop.apply(part));
    }
}
