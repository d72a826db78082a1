package dev.retort.hazard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which way an operation may hurt. */
public enum HazardKind {
    /** Rows or values are gone. */
    DATA_LOSS("DATA LOSS"),
    /** The version of the application that still runs while the migration does fails on the new schema. */
    BREAKS_RUNNING_VERSION("BREAKS OLD CODE"),
    /** Others wait: for a rewrite or a scan of the table, or for a table beside it. */
    LOCK("LOCK"),
    /** The statement fails on rows that are there. */
    FAILS_ON_ROWS("MAY FAIL"),
    /** It runs, and what comes of it is not what was meant. */
    WRONG_RESULT("WRONG RESULT"),
    /** The server knows no way from one type to the other. */
    NO_CONVERSION("NO CONVERSION"),
    /** What is dropped and added may be one thing under two names. */
    LIKELY_RENAME("RENAMED?"),
    /** It runs, and wants a look; so too what an operation of the user's own says of itself. */
    CAUTION("CAUTION");

    private final String label;

    HazardKind(String label) {
        this.label = label;
    }

    /** The kind in capitals, as it stands above a line of a migration file. */
    public String label() {
        return label;
    }

    /** The kind as settings and options take it: {@code data-loss}, {@code fails-on-rows}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that id; empty where there is none. */
    public static Optional<HazardKind> byId(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The ids of all kinds, the worst first. */
    public static List<String> ids() {
        return Stream.of(values()).map(HazardKind::id).toList();
    }
}
