package dev.retort.operation;

import java.util.Locale;

/** How alike two names are: the share of letters that stay when one is edited into the other (Levenshtein's distance). */
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
        double likeness = 1 - (double) distance(first, second) / longest;
        boolean within =
                Math.min(first.length(), second.length()) > 2 && (first.contains(second) || second.contains(first));
        return within ? Math.max(likeness, 0.6) : likeness;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static int distance(String first, String second) {
        int[] previous = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int[] row = new int[second.length() + 1];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int replaced = previous[j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[second.length()];
    }
}
