package dev.retort.cli;

import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.List;

/**
 * Where the database is said to be.
 *
 * @param heads the revisions; none for base
 */
record StampReport(List<String> heads) implements Report {

    @Override
    public String text(Style style) {
        return "The database is recorded at " + style.cyan(heads.isEmpty() ? "base" : String.join(", ", heads)) + ".";
    }
}
