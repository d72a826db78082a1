package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * One migration.
 *
 * @param revision where it stands
 * @param upgrade what it does
 * @param downgrade what undoes it
 */
record ShowReport(RevisionLine revision, List<ChangeLine> upgrade, List<ChangeLine> downgrade) implements Report {

    static ShowReport of(MigrationScript script, RevisionLine revision, Dialect dialect, TableSizes sizes) {
        return new ShowReport(
                revision,
                ChangeLine.of(script.operations(Direction.UPGRADE), dialect, sizes),
                ChangeLine.of(script.operations(Direction.DOWNGRADE), dialect, sizes));
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        lines.add("revision  " + style.cyan(revision.id()) + (revision.head() ? " (head)" : ""));
        lines.add("revises   " + (revision.revises().isEmpty() ? "base" : String.join(", ", revision.revises())));
        lines.add("message   " + revision.message().strip().replaceAll("\\s+", " "));
        lines.add("created   " + revision.created());
        lines.add("file      " + revision.file());
        section(lines, "upgrade", upgrade, style);
        section(lines, "downgrade", downgrade, style);
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String title, List<ChangeLine> changes, Style style) {
        lines.add("");
        lines.add(style.bold(title));
        ChangeLine.text(changes, style).forEach(line -> lines.add("  " + line));
        if (changes.isEmpty()) {
            lines.add("  nothing");
        }
    }
}
