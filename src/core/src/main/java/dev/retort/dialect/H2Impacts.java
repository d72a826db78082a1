package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What H2 makes of values that change their type, as measured on 2.4; of its locks nothing is said, as it serves one process. */
final class H2Impacts extends ImpactMatrix {

    static final H2Impacts INSTANCE = new H2Impacts();

    private static final Set<String> MOMENTS = Set.of("date", "time", "timestamp");

    private H2Impacts() {}

    @Override
    protected @Nullable Impact impact(Shape shape) {
        return null;
    }

    @Override
    protected List<Shape> shapes(Operation operation, List<Operation> migration) {
        return List.of();
    }

    @Override
    public boolean numbersLabels() {
        return true;
    }

    @Override
    public boolean guessesTimeZones() {
        return true;
    }

    /** A time of day, too, gets and loses its zone by that of the session. */
    @Override
    public boolean guessesTimeZone(Operation.AlterColumn change) {
        SqlType from = H2Types.normalise(change.before().type());
        SqlType to = H2Types.normalise(change.after().type());
        return MOMENTS.contains(from.name())
                && MOMENTS.contains(to.name())
                && !from.modifier().equals(to.modifier());
    }
}
