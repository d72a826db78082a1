package dev.retort.cli;

import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * What trials of migrations showed.
 *
 * @param migrations a line for each, in the order of the history
 */
record ProveReport(List<ProveLine> migrations) implements Report {

    /** Whether all of them do what they say. */
    boolean isProven() {
        return migrations.stream().allMatch(ProveLine::proven);
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        migrations.forEach(line -> lines.addAll(line.text()));
        long open = migrations.stream().filter(line -> !line.proven()).count();
        lines.add(
                migrations.isEmpty()
                        ? "There are no migrations to prove."
                        : open == 0
                                ? style.green("All of them go up, down and up again.")
                                : style.red(open + " of " + migrations.size() + " not proven."));
        return String.join("\n", lines);
    }
}
