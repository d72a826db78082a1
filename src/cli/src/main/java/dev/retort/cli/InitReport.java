package dev.retort.cli;

import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code init} wrote.
 *
 * @param template the template's name
 * @param created the files, sorted
 * @param migrations the folder of the migrations
 */
record InitReport(String template, List<String> created, String migrations) implements Report {

    @Override
    public String text(Style style) {
        String files = created.stream()
                .map(file -> "  " + style.green("+") + " " + file)
                .collect(Collectors.joining("\n"));
        return "Created from the template '" + template + "':\n" + files + "\n\n"
                + "Next: say in retort.yaml where entities and database are, then run\n"
                + "  " + style.bold("retort autogenerate -m \"create tables\"");
    }
}
