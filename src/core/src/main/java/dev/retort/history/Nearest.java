package dev.retort.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** The id that somebody may have meant: the one with the smallest Levenshtein distance. */
final class Nearest {

    private Nearest() {}

    /** The end of a clause: a question for the nearest id, or the empty text where there are no migrations at all. */
    static String hint(String id, Collection<MigrationScript> known) {
        return known.stream()
                .min(Comparator.<MigrationScript>comparingInt(script -> distance(id, script.id()))
                        .thenComparing(MigrationScript::id))
                .map(nearest -> " (nearest: " + nearest.label() + ")")
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
