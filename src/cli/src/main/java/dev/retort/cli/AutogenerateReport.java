package dev.retort.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Stage;
import dev.retort.proof.Proof;
import dev.retort.report.ChangeDocument;
import dev.retort.report.ReviewReport;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What autogenerate did.
 *
 * @param file the file that was written, the last of several; null where nothing was
 * @param revision the id of the new revision, the last of several; null where there is none
 * @param expand the id of the last revision to run before a version is deployed; null where the change is not divided so
 * @param migrations all files that were written and their revisions, in their order
 * @param changes the changes in them
 * @param notes what was seen and left alone
 * @param proof what a trial has shown; null where nothing was written
 * @param plan the comparison
 * @param hazards what may hurt of the changes as they were written, file by file
 */
record AutogenerateReport(
        @Nullable String file,
        @Nullable String revision,
        @Nullable String expand,
        List<NewFileReport> migrations,
        List<ChangeLine> changes,
        List<String> notes,
        @Nullable Proof proof,
        @JsonIgnore SchemaPlan plan,
        @JsonIgnore List<Hazards> hazards)
        implements ReviewReport {

    static AutogenerateReport written(List<String> files, NewMigrations written, SchemaPlan plan, Proof proof) {
        List<String> revisions = written.ids();
        List<Hazards> hazards =
                Hazards.ofEach(written.stages().stream().map(Stage::upgrade).toList(), plan.dialect());
        List<NewFileReport> migrations = IntStream.range(0, files.size())
                .mapToObj(n -> new NewFileReport(files.get(n), revisions.get(n)))
                .toList();
        return new AutogenerateReport(
                files.get(files.size() - 1),
                revisions.get(revisions.size() - 1),
                written.expand(),
                migrations,
                hazards.stream().flatMap(ChangeLine::of).toList(),
                plan.comparison().notes(),
                proof,
                plan,
                hazards);
    }

    static AutogenerateReport unwritten(SchemaPlan plan) {
        return new AutogenerateReport(
                null, null, null, List.of(), List.of(), plan.comparison().notes(), null, plan, List.of());
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>(ChangeLine.text(changes, style));
        notes.forEach(note -> lines.add(style.dim(note)));
        if (proof != null) {
            proof.lines().forEach(line -> lines.add(style.dim(line)));
        }
        lines.add(verdict(style));
        return String.join("\n", lines);
    }

    private String verdict(Style style) {
        if (migrations.isEmpty()) {
            return "No differences between the entities and the database; nothing was written.";
        }
        String files = migrations.stream()
                .map(migration -> style.cyan(migration.file()))
                .collect(Collectors.joining(",\n      "));
        String then = expand == null
                ? "then run 'retort upgrade'."
                : "run 'retort upgrade " + expand + "', deploy, then run 'retort upgrade'.";
        return "Wrote " + files + "; review " + (migrations.size() == 1 ? "it, " : "them, ") + then;
    }

    @Override
    public void tell(ChangeDocument document) {
        List<String> said = new ArrayList<>(notes);
        if (proof != null) {
            said.addAll(proof.lines());
        }
        new PlanReview(plan, hazards, TableSizes.UNKNOWN).tell(document, verdict(Style.PLAIN), said);
    }
}
