package dev.retort.plan;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Comparison;
import dev.retort.diff.Successors;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.operation.Summary;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a database looks like, what the entities ask for, and what lies between.
 *
 * @param dialect the dialect of the database
 * @param current the database
 * @param desired the entities
 * @param comparison the difference
 */
public record SchemaPlan(Dialect dialect, Schema current, Schema desired, Comparison comparison) {

    /** What brings the database to the entities, in order. */
    public List<Operation> upgrade() {
        return comparison.operations();
    }

    /** What brings it back, in order; sequences that come back go on behind the rows. */
    public List<Operation> downgrade() {
        List<Operation> wayBack = ReversibleOperations.wayBack(comparison.operations());
        return Stream.concat(wayBack.stream(), Successors.of(wayBack, current).stream())
                .toList();
    }

    /** The operations as aligned lines for a reviewer. */
    public List<String> summary() {
        return Summary.table(new Hazards(upgrade(), dialect).summaries());
    }
}
