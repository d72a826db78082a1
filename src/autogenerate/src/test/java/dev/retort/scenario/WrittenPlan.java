package dev.retort.scenario;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Summary;
import dev.retort.plan.SchemaPlan;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is written of a plan: the migration file, the rules that speak, the notes.
 *
 * @param plan the plan
 */
record WrittenPlan(SchemaPlan plan) {

    /** The name of the migration's class. */
    static final String CLASS_NAME = "V20260101_0000_0123456789ab_scenario";

    /** The text of the migration file. */
    String source() {
        return MigrationFile.of(new MigrationSpec(
                "",
                CLASS_NAME,
                "0123456789ab",
                List.of(),
                "scenario",
                Instant.parse("2026-01-01T00:00:00Z"),
                plan.upgrade(),
                plan.downgrade(),
                plan.dialect()));
    }

    /** That a scenario expects it so. */
    void isExpectedIn(Scenario scenario) throws IOException {
        scenario.golden("Migration.java.txt").holds(plan.upgrade().isEmpty() ? "" : source());
        scenario.golden("hazards.txt").holds(hazards());
        scenario.golden("notes.txt")
                .holds(plan.comparison().notes().stream()
                        .map(note -> note + "\n")
                        .collect(Collectors.joining()));
    }

    /** The rules that speak, operation by operation. */
    private String hazards() {
        Hazards hazards = new Hazards(plan.upgrade(), plan.dialect());
        return plan.upgrade().stream()
                .filter(operation -> !hazards.of(operation).isEmpty())
                .map(operation -> line(operation.summary(), hazards.of(operation)))
                .collect(Collectors.joining());
    }

    private static String line(Summary summary, List<Hazard> hazards) {
        String rules = hazards.stream().map(hazard -> hazard.rule().id()).collect(Collectors.joining(", "));
        return summary.sign() + " " + summary.kind() + " " + summary.name() + ": " + rules + "\n";
    }
}
