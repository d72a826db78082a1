package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return of(new Hazards(migration, dialect, sizes)).toList();
    }

    /** The operations of which hazards are told. */
    static Stream<ChangeLine> of(Hazards hazards) {
        List<Operation> migration = hazards.migration();
        List<Summary> summaries = hazards.summaries();
        return IntStream.range(0, migration.size())
                .mapToObj(i -> of(
                        summaries.get(i),
                        hazards.of(migration.get(i)).stream()
                                .map(HazardLine::of)
                                .toList()));
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
