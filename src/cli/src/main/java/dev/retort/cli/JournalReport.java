package dev.retort.cli;

import dev.retort.history.JournalEntry;
import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was run on the database.
 *
 * @param entries the rows of the journal, newest last
 */
record JournalReport(List<JournalEntry> entries) implements Report {

    @Override
    public String text(Style style) {
        return entries.isEmpty()
                ? "Nothing was run on this database yet."
                : entries.stream().map(JournalReport::line).collect(Collectors.joining("\n"));
    }

    private static String line(JournalEntry entry) {
        String time = entry.duration() == null ? "" : "  " + entry.duration().toMillis() + " ms";
        return entry.startedAt() + "  " + entry.action() + "  " + entry.revision() + "  "
                + entry.outcome().word() + time + "  " + entry.databaseUser();
    }
}
