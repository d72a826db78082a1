package dev.retort.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.retort.hazard.TableSizes;
import dev.retort.plan.SchemaPlan;
import dev.retort.proof.Proof;
import dev.retort.report.ChangeDocument;
import dev.retort.report.ReviewReport;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What autogenerate did.
 *
 * @param file the file that was written; null where nothing was
 * @param revision the id of the new revision; null where there is none
 * @param changes the changes in it
 * @param notes what was seen and left alone
 * @param proof what a trial has shown; null where nothing was written
 * @param plan the comparison
 */
record AutogenerateReport(
        @Nullable String file,
        @Nullable String revision,
        List<ChangeLine> changes,
        List<String> notes,
        @Nullable Proof proof,
        @JsonIgnore SchemaPlan plan)
        implements ReviewReport {

    static AutogenerateReport written(String file, String revision, SchemaPlan plan, Proof proof) {
        return new AutogenerateReport(
                file,
                revision,
                ChangeLine.of(plan.upgrade(), plan.dialect()),
                plan.comparison().notes(),
                proof,
                plan);
    }

    static AutogenerateReport unwritten(SchemaPlan plan) {
        return new AutogenerateReport(null, null, List.of(), plan.comparison().notes(), null, plan);
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
        return file == null
                ? "No differences between the entities and the database; nothing was written."
                : "Wrote " + style.cyan(file) + "; review it, then run 'retort upgrade'.";
    }

    @Override
    public void tell(ChangeDocument document) {
        List<String> said = new ArrayList<>(notes);
        if (proof != null) {
            said.addAll(proof.lines());
        }
        new PlanReview(plan, TableSizes.UNKNOWN).tell(document, verdict(Style.PLAIN), said);
    }
}
