package dev.retort.cli;

import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run did, or would do.
 *
 * @param dryRun whether nothing was run
 * @param steps the migrations in order
 * @param heads where the database is now
 */
record RunReport(boolean dryRun, List<StepLine> steps, List<String> heads) implements Report {

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(step.text()));
        String place = heads.isEmpty() ? "base" : String.join(", ", heads);
        lines.add((steps.isEmpty() ? "Nothing to do; the" : dryRun ? "Nothing was run; the" : "The")
                + " database is at " + style.cyan(place) + ".");
        return String.join("\n", lines);
    }
}
