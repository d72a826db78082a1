package dev.retort.cli;

import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Migrations.
 *
 * @param revisions the migrations in the order of the list
 */
record HistoryReport(List<RevisionLine> revisions) implements Report {

    @Override
    public String text(Style style) {
        return revisions.isEmpty()
                ? "There are no migrations yet."
                : revisions.stream().map(line -> line.text(style)).collect(Collectors.joining("\n"));
    }
}
