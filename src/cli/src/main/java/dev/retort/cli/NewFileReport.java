package dev.retort.cli;

import dev.retort.report.Report;
import dev.retort.report.Style;

/**
 * A migration file that was written.
 *
 * @param file where it is
 * @param revision its id
 */
record NewFileReport(String file, String revision) implements Report {

    @Override
    public String text(Style style) {
        return "Wrote " + style.cyan(file) + ".";
    }
}
