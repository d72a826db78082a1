package dev.retort.history;

import dev.retort.schema.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** The id that somebody may have meant: the one with the smallest distance. */
final class Nearest {

    private Nearest() {}

    /** The end of a clause: a question for the nearest id, or the empty text where there are no migrations at all. */
    static String hint(String id, Collection<MigrationScript> known) {
        return known.stream()
                .min(Comparator.<MigrationScript>comparingInt(script -> EditDistance.between(id, script.id()))
                        .thenComparing(MigrationScript::id))
                .map(nearest -> " (nearest: " + nearest.label() + ")")
                .orElse("");
    }
}
