package dev.retort.plan;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Comparison;
import dev.retort.diff.Successors;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.operation.Summary;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database looks like, what the entities ask for, and what lies between.
 *
 * @param dialect the dialect of the database
 * @param current the database
 * @param desired the entities
 * @param comparison the difference
 */
public record SchemaPlan(Dialect dialect, Schema current, Schema desired, Comparison comparison) {

    /** The same plan with other operations. */
    SchemaPlan with(List<Operation> operations) {
        return new SchemaPlan(
                dialect,
                current,
                desired,
                new Comparison(operations, comparison.aroundWayBack(), comparison.notes(), comparison.blocked()));
    }

    /** What brings the database to the entities, in order. */
    public List<Operation> upgrade() {
        return comparison.operations();
    }

    /** What brings it back, in order; sequences that come back go on behind the rows. */
    public List<Operation> downgrade() {
        return around(ReversibleOperations.wayBack(comparison.operations()));
    }

    /** A way back with what it needs around it: views and the like out of its way, sequences behind the rows. */
    List<Operation> around(List<Operation> wayBack) {
        List<Operation> downgrade = new ArrayList<>();
        comparison.aroundWayBack().stream().filter(SchemaPlan::drops).forEach(downgrade::add);
        downgrade.addAll(wayBack);
        downgrade.addAll(Successors.of(wayBack, current));
        comparison.aroundWayBack().stream().filter(around -> !drops(around)).forEach(downgrade::add);
        return downgrade;
    }

    private static boolean drops(Operation operation) {
        return operation instanceof Operation.DropView || operation instanceof Operation.DropDependent;
    }

    /** The operations as aligned lines for a reviewer. */
    public List<String> summary() {
        return Summary.table(new Hazards(upgrade(), dialect).summaries());
    }
}
