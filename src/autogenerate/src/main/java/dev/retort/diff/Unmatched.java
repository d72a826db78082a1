package dev.retort.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/** The parts of a table in the database that no part of the model's table is or takes the place of. */
final class Unmatched {

    private Unmatched() {}

    /**
     * Each part of the model takes one of the database, by the first way in which they match.
     *
     * @param ways the ways to match, the surest first
     */
    @SafeVarargs
    static <T> List<T> of(List<T> current, List<T> desired, BiPredicate<T, T>... ways) {
        List<T> unmatched = new ArrayList<>(current);
        List<T> free = new ArrayList<>(desired);
        for (BiPredicate<T, T> way : ways) {
            unmatched.removeIf(part -> takes(part, free, way));
        }
        return unmatched;
    }

    private static <T> boolean takes(T part, List<T> free, BiPredicate<T, T> way) {
        for (Iterator<T> candidates = free.iterator(); candidates.hasNext(); ) {
            if (way.test(part, candidates.next())) {
                candidates.remove();
                return true;
            }
        }
        return false;
    }
}
