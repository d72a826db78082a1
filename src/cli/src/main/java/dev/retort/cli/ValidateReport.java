package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.report.Report;
import dev.retort.report.Style;
import dev.retort.runner.DatabaseState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the migration files are those that the database went through.
 *
 * @param valid whether nothing speaks against it
 * @param irregularities what does
 * @param pending what is not applied, which is no irregularity
 */
record ValidateReport(boolean valid, List<Irregularity> irregularities, List<String> pending) implements Report {

    static ValidateReport of(DatabaseState state) {
        List<Irregularity> irregularities = Irregularity.of(state);
        return new ValidateReport(
                irregularities.isEmpty(),
                irregularities,
                state.pending().stream().map(MigrationScript::label).toList());
    }

    @Override
    public String text(Style style) {
        if (valid) {
            return "The database went through the migrations as their files are.";
        }
        return irregularities.stream()
                .map(irregularity -> style.red(irregularity.kind()) + "  " + irregularity.message())
                .collect(Collectors.joining("\n"));
    }
}
