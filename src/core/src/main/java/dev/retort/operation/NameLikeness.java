package dev.retort.operation;

import dev.retort.schema.EditDistance;
import java.util.Locale;

/** How alike two names are: the share of letters that stay when one is edited into the other. */
final class NameLikeness {

    private NameLikeness() {}

    /** From 0, nothing in common, to 1, equal but for case and underscores; a name within the other is at least 0.6. */
    static double of(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        int longest = Math.max(first.length(), second.length());
        if (longest == 0) {
            return 0;
        }
        double likeness = 1 - (double) EditDistance.between(first, second) / longest;
        boolean within =
                Math.min(first.length(), second.length()) > 2 && (first.contains(second) || second.contains(first));
        return within ? Math.max(likeness, 0.6) : likeness;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
