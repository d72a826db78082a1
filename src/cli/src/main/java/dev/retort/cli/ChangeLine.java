package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * One change as people and programs see it.
 *
 * @param change {@code add}, {@code change} or {@code drop}
 * @param kind the kind of object
 * @param name the object's name, qualified by its table where it has one
 * @param detail what else there is to know; danger in capitals
 * @param hazards what may hurt
 */
record ChangeLine(String change, String kind, String name, String detail, List<HazardLine> hazards) {

    /** The operations of one migration, with what may hurt on a database of that dialect. */
    static List<ChangeLine> of(List<Operation> migration, Dialect dialect) {
        return of(migration, dialect, TableSizes.UNKNOWN);
    }

    /** The same, weighed by how many rows the tables of that database have. */
    static List<ChangeLine> of(List<Operation> migration, Dialect dialect, TableSizes sizes) {
        Hazards hazards = new Hazards(migration, dialect, sizes);
        List<Summary> summaries = hazards.summaries();
        List<ChangeLine> lines = new ArrayList<>();
        for (int i = 0; i < migration.size(); i++) {
            lines.add(of(
                    summaries.get(i),
                    hazards.of(migration.get(i)).stream().map(HazardLine::of).toList()));
        }
        return lines;
    }

    private static ChangeLine of(Summary summary, List<HazardLine> hazards) {
        String change = switch (summary.sign()) {
            case '+' -> "add";
            case '-' -> "drop";
            default -> "change";
        };
        return new ChangeLine(change, summary.kind(), summary.name(), summary.text(), hazards);
    }

    private Summary summary() {
        char sign = switch (change) {
            case "add" -> '+';
            case "drop" -> '-';
            default -> '~';
        };
        return new Summary(sign, kind, name, detail);
    }

    /** The changes in aligned lines, the same as in the comment of a migration file. */
    static List<String> text(List<ChangeLine> changes, Style style) {
        List<String> lines =
                Summary.table(changes.stream().map(ChangeLine::summary).toList());
        List<String> coloured = new ArrayList<>();
        for (String line : lines) {
            coloured.add(
                    switch (line.charAt(0)) {
                        case '+' -> style.green(line);
                        case '-' -> style.red(line);
                        default -> style.yellow(line);
                    });
        }
        return coloured;
    }
}
