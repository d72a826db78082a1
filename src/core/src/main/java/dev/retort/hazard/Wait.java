package dev.retort.hazard;

import dev.retort.dialect.Impact;
import dev.retort.schema.QualifiedName;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What others wait for.
 *
 * @param table the table
 * @param impact what is done to it
 * @param rows how many rows it has; empty where that is not known
 */
record Wait(QualifiedName table, Impact impact, OptionalLong rows) {

    private static final double MILLION = 1e6;
    private static final long MINUTE = 60;

    /** One short sentence; with a known size, how much is done and about how long that takes. */
    String sentence() {
        String verb = switch (impact.work()) {
            case NONE, SCAN -> "reads ";
            case INDEX -> "indexes ";
            case REWRITE -> "rewrites ";
        };
        String waits =
                impact.lock().blocks().words() + " wait (" + impact.lock().words() + ").";
        return rows.isPresent()
                ? verb + "about " + number(rows.getAsLong()) + " rows of " + table + ", "
                        + time(impact.work().seconds(rows.getAsLong())) + " in which " + waits
                : verb + table + " while " + waits;
    }

    static String number(long rows) {
        return rows >= MILLION
                ? String.format(Locale.ROOT, "%.1f million", rows / MILLION)
                : String.format(Locale.ROOT, "%,d", rows);
    }

    static String time(double seconds) {
        if (seconds < 1) {
            return "less than a second";
        }
        return seconds < 2 * MINUTE
                ? "about " + Math.round(seconds) + " s"
                : "about " + Math.round(seconds / MINUTE) + " minutes";
    }
}
