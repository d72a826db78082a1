package dev.retort.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Copies of lists of schema objects with one element added, replaced or removed; a miss is an error. */
final class Parts {

    private Parts() {}

    static <T> List<T> add(List<T> parts, T part) {
        refuseIf(parts.contains(part), part);
        List<T> copy = new ArrayList<>(parts);
        copy.add(part);
        return copy;
    }

    static <T> List<T> replace(List<T> parts, Predicate<T> which, UnaryOperator<T> change, Object name) {
        require(parts.stream().anyMatch(which), name);
        return parts.stream()
                .map(part -> which.test(part) ? change.apply(part) : part)
                .toList();
    }

    static <T> List<T> remove(List<T> parts, Predicate<T> which, Object name) {
        require(parts.stream().anyMatch(which), name);
        return parts.stream().filter(which.negate()).toList();
    }

    static void refuseIf(boolean present, Object name) {
        if (present) {
            throw new InapplicableOperationException(name + " is there already");
        }
    }

    private static void require(boolean present, Object name) {
        if (!present) {
            throw new InapplicableOperationException(name + " is not there");
        }
    }
}
