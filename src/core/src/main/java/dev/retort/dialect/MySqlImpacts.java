package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What MySQL locks, reads and writes, of which nothing is measured yet. */
final class MySqlImpacts extends ImpactMatrix {

    @Override
    protected List<Shape> shapes(Operation operation, List<Operation> migration) {
        return MySqlShapes.INSTANCE.of(operation);
    }

    /** Zero, the empty text, or the day 0000-00-00, in strict mode too. */
    @Override
    public boolean fillsRequiredColumns() {
        return true;
    }

    @Override
    protected String rowEstimate(QualifiedName table, Dialect dialect) {
        return MariaDbImpacts.estimate(table, dialect);
    }

    @Override
    protected @Nullable Impact impact(Shape shape) {
        return null;
    }
}
