package dev.retort.cli;

import dev.retort.hazard.Hazard;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.lint.Level;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.plan.SchemaPlan;
import dev.retort.report.ChangeDocument;
import dev.retort.report.ChangeDocument.Row;
import java.util.ArrayList;
import java.util.List;

/** What lies between the entities and the database, for a reviewer. */
final class PlanReview {

    private final SchemaPlan plan;
    private final List<Hazards> migrations;
    private final TableSizes sizes;

    /** A plan whose operations are written in their forms, in one migration or several. */
    PlanReview(SchemaPlan plan, List<Hazards> migrations, TableSizes sizes) {
        this.plan = plan;
        this.migrations = List.copyOf(migrations);
        this.sizes = sizes;
    }

    /**
     * Says it in a document.
     *
     * @param verdict its first sentence
     * @param notes what else there is to say
     */
    void tell(ChangeDocument document, String verdict, List<String> notes) {
        List<Operation> operations = migrations.stream()
                .flatMap(hazards -> hazards.migration().stream())
                .toList();
        document.verdict(verdict);
        document.changes(Summary.table(migrations.stream()
                .flatMap(hazards -> hazards.summaries().stream())
                .toList()));
        document.hazards(rows());
        document.locks(ReviewedChanges.locks(operations, plan.dialect(), sizes));
        document.notes(notes);
        document.part(ReviewedChanges.of("SQL and tables", operations, plan.dialect(), plan.current(), plan.desired()));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Hazards hazards : migrations) {
            for (Operation operation : hazards.migration()) {
                String name = operation.summary().name();
                hazards.of(operation).forEach(hazard -> rows.add(row(hazard, name)));
            }
        }
        return rows;
    }

    private static Row row(Hazard hazard, String name) {
        return new Row(Level.WARN.word(), hazard.rule().id(), name, hazard.reason(), hazard.safeWay());
    }
}
