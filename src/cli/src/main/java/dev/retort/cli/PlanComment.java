package dev.retort.cli;

import dev.retort.hazard.Hazard;
import dev.retort.hazard.Hazards;
import dev.retort.lint.Level;
import dev.retort.operation.Operation;
import dev.retort.plan.SchemaPlan;
import dev.retort.report.ChangeComment;
import dev.retort.report.ChangeComment.Row;
import dev.retort.report.Markdown;
import java.util.ArrayList;
import java.util.List;

/** What lies between the entities and the database, as a comment on a pull request. */
final class PlanComment {

    private final SchemaPlan plan;
    private final List<Operation> operations;

    PlanComment(SchemaPlan plan) {
        this.plan = plan;
        this.operations = plan.upgrade();
    }

    /**
     * The comment.
     *
     * @param verdict its first sentence
     * @param notes what else there is to say
     */
    String text(Markdown writer, String verdict, List<String> notes) {
        return new ChangeComment(writer, verdict)
                .changes(plan.summary())
                .hazards(rows())
                .notes(notes)
                .folded(
                        "SQL and tables",
                        ReviewedMigration.statements(operations, plan.dialect()),
                        plan.current(),
                        plan.desired())
                .text();
    }

    private List<Row> rows() {
        Hazards hazards = new Hazards(operations, plan.dialect());
        List<Row> rows = new ArrayList<>();
        for (Operation operation : operations) {
            String name = operation.summary().name();
            hazards.of(operation).forEach(hazard -> rows.add(row(hazard, name)));
        }
        return rows;
    }

    private static Row row(Hazard hazard, String name) {
        return new Row(Level.WARN.word(), hazard.rule().id(), name, hazard.reason(), hazard.safeWay());
    }
}
