package dev.retort.config;

import dev.retort.schema.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one most likely stands for. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known words; empty where none is near enough to be meant. Ties go by the alphabet. */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(1, Math.min(3, (word.length() + 1) / 3));
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of an error's first half: {@code "; did you mean 'url'?"}, or nothing where no known word is near. */
    public static String question(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** The same for a list too long to be read in an error: the nearest word, however far it is, and where all of them stand. */
    public static String question(String word, Collection<String> known, String place) {
        String question = question(word, known);
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(nearest -> question.isEmpty())
                .map(nearest -> "; the nearest is '" + nearest + "', and all of them stand in " + place)
                .orElse(question);
    }

    private static int distance(String left, String right) {
        return EditDistance.between(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
    }
}
