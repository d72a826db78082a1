package dev.retort.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a trial of a migration has shown.
 *
 * @param server the server of the trial, such as {@code PostgreSQL 18.6}; empty where there was none
 * @param place where the scratch database was, for people
 * @param rows how many rows were in the tables
 * @param tables how many tables had rows
 * @param parts how many migrations were tried together
 * @param fingerprint of the SQL that was run, 12 hexadecimal digits; empty where none was
 * @param unchecked what the trial did not show, a few words each
 * @param unproven why there was no trial, or why it shows nothing; null where there was one
 */
public record Proof(
        String server,
        String place,
        int rows,
        int tables,
        int parts,
        String fingerprint,
        List<String> unchecked,
        @Nullable String unproven) {

    /** Copies the list. */
    public Proof {
        unchecked = List.copyOf(unchecked);
    }

    /** No trial, and why. */
    public static Proof none(String reason) {
        return new Proof("", "", 0, 0, 0, "", List.of(), reason);
    }

    /** The same, which did not show one thing more. */
    public Proof withUnchecked(String what) {
        List<String> more = new ArrayList<>(unchecked);
        more.add(what);
        return new Proof(server, place, rows, tables, parts, fingerprint, more, unproven);
    }

    /** What a trial says of all of the migrations that were tried together: of each its own SQL, in their order. */
    public static Proof ofAll(List<Proof> parts) {
        return parts.get(0)
                .ofPart(parts.stream().map(Proof::fingerprint).distinct().collect(Collectors.joining(", ")));
    }

    /** What it says of one of the migrations that were tried together. */
    Proof ofPart(String itsFingerprint) {
        return isProven() ? new Proof(server, place, rows, tables, parts, itsFingerprint, unchecked, unproven) : this;
    }

    /** Whether the migration went up, down and up again as it should. */
    public boolean isProven() {
        return unproven == null;
    }

    /** What stands in the comment of the migration's class: one line, or two where something was not checked. */
    public List<String> lines() {
        if (unproven != null) {
            return List.of("Not proven: " + unproven + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Proven on %s (%s): %sup, down and up again, with %d row%s in %d table%s; SQL %s.",
                server,
                place,
                parts == 1 ? "" : "all " + parts + " parts ",
                rows,
                rows == 1 ? "" : "s",
                tables,
                tables == 1 ? "" : "s",
                fingerprint));
        if (!unchecked.isEmpty()) {
            lines.add("Not checked: " + String.join("; ", unchecked) + ".");
        }
        return lines;
    }
}
