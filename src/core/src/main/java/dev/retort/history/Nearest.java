package dev.retort.history;

import dev.retort.schema.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The id or word that somebody may have meant: the one with the smallest distance. */
final class Nearest {

    private Nearest() {}

    /** The words that stand for revisions. */
    static final List<String> WORDS = List.of("head", "heads", "base", "current");

    /** The same, where a word may stand as well; one letter may be wrong in it, or two may be swapped. */
    static String hintOfTarget(String target, Collection<MigrationScript> known) {
        return WORDS.stream()
                .filter(word -> EditDistance.between(target, word) == 1)
                .findFirst()
                .map(word -> " (nearest: " + word + ")")
                .orElseGet(() -> hint(target, known));
    }

    /** The end of a clause: a question for the nearest id, or the empty text where there are no migrations at all. */
    static String hint(String id, Collection<MigrationScript> known) {
        return known.stream()
                .min(Comparator.<MigrationScript>comparingInt(script -> EditDistance.between(id, script.id()))
                        .thenComparing(MigrationScript::id))
                .map(nearest -> " (nearest: " + nearest.label() + ")")
                .orElse("");
    }
}
