package dev.retort.plan;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Comparison;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.operation.Summary;
import dev.retort.schema.Schema;
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

    /** What brings the database to the entities, in order. */
    public List<Operation> upgrade() {
        return comparison.operations();
    }

    /** What brings it back, in order. */
    public List<Operation> downgrade() {
        return ReversibleOperations.wayBack(comparison.operations());
    }

    /** The operations as aligned lines for a reviewer. */
    public List<String> summary() {
        return Summary.table(new Hazards(upgrade()).summaries());
    }
}
