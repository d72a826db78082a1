package dev.retort.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Stage;
import dev.retort.report.ChangeDocument;
import dev.retort.report.ReviewReport;
import dev.retort.report.Style;
import dev.retort.runner.DatabaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the database is what the entities ask for.
 *
 * @param inSync whether there are neither differences nor pending migrations
 * @param pending the migrations that are not applied
 * @param differences what brings the database, as it is, to the entities, in the forms in which it would be written
 * @param notes what was seen and is no difference
 * @param blocked what stands in the way of the differences, so that no migration can be written yet
 * @param plan the comparison
 * @param hazards what may hurt of it, migration by migration
 * @param sizes how many rows tables have
 */
record CheckReport(
        boolean inSync,
        List<String> pending,
        List<ChangeLine> differences,
        List<String> notes,
        List<String> blocked,
        @JsonIgnore SchemaPlan plan,
        @JsonIgnore List<Hazards> hazards,
        @JsonIgnore TableSizes sizes)
        implements ReviewReport {

    static CheckReport of(DatabaseState state, SchemaPlan plan, List<Stage> stages, TableSizes sizes) {
        List<String> pending =
                state.pending().stream().map(script -> script.label()).toList();
        List<Hazards> hazards =
                Hazards.ofEach(stages.stream().map(Stage::upgrade).toList(), plan.dialect(), sizes).stream()
                        .map(hazard -> hazard.knowing(plan.current()))
                        .toList();
        return new CheckReport(
                pending.isEmpty() && plan.upgrade().isEmpty(),
                pending,
                hazards.stream().flatMap(ChangeLine::of).toList(),
                plan.comparison().notes(),
                plan.comparison().blocked(),
                plan,
                hazards,
                sizes);
    }

    @Override
    public void tell(ChangeDocument document) {
        List<String> said = Stream.concat(blocked.stream(), notes.stream()).toList();
        new PlanReview(plan, hazards, sizes).tell(document, verdict(Style.PLAIN), said);
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        List<String> changes = ChangeLine.text(differences, style);
        for (int i = 0; i < changes.size(); i++) {
            lines.add(changes.get(i));
            differences.get(i).hazards().forEach(hazard -> lines.add("    " + hazard.text()));
        }
        notes.forEach(note -> lines.add(style.dim(note)));
        blocked.forEach(line -> lines.add(style.red(line)));
        lines.add(verdict(style));
        return String.join("\n", lines);
    }

    private String verdict(Style style) {
        if (inSync) {
            return style.green("Models and schema are in sync.");
        }
        if (!pending.isEmpty()) {
            return "Pending: " + String.join(", ", pending) + "; run 'retort upgrade', then check again.";
        }
        int count = plan.upgrade().size();
        return (count == 1 ? "1 difference" : count + " differences")
                + " between the entities and the database; 'retort autogenerate' writes the migration.";
    }
}
