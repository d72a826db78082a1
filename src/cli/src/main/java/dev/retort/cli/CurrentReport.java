package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.report.Report;
import dev.retort.report.Style;
import dev.retort.runner.DatabaseState;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the database is.
 *
 * @param revisions the applied heads, with their messages
 * @param atHeads whether nothing is pending
 * @param pending what is not applied
 * @param warnings what somebody should look into
 */
record CurrentReport(List<Applied> revisions, boolean atHeads, List<String> pending, List<String> warnings)
        implements Report {

    /**
     * A revision.
     *
     * @param id its id
     * @param message what it does
     */
    record Applied(String id, String message) {
        static Applied of(MigrationScript script) {
            return new Applied(script.id(), script.message());
        }
    }

    static CurrentReport of(DatabaseState state) {
        return new CurrentReport(
                state.heads().stream().map(Applied::of).toList(),
                state.isAtHeads(),
                state.pending().stream().map(MigrationScript::label).toList(),
                Irregularity.of(state).stream().map(Irregularity::message).toList());
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        revisions.forEach(revision -> lines.add((style.cyan(revision.id()) + "  "
                        + revision.message().strip().replaceAll("\\s+", " ") + (atHeads ? "  (head)" : ""))
                .stripTrailing()));
        if (revisions.isEmpty()) {
            lines.add("base: no migration is applied");
        }
        if (!pending.isEmpty()) {
            lines.add("pending: " + String.join(", ", pending));
        }
        return String.join("\n", lines);
    }
}
