package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.Optional;

/** A change between types of two kinds that no cast joins: what a number means as a time, only the author knows. */
final class NoConversion implements HazardRule {

    private final Dialect dialect;

    NoConversion(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (!(operation instanceof Operation.AlterColumn alter)
                || alter.before().generated() != null
                || alter.after().generated() != null
                || dialect.isConvertible(alter.before().type(), alter.after().type())) {
            return Optional.empty();
        }
        return Optional.of(new Hazard(
                HazardKind.NO_CONVERSION,
                "the server cannot make " + alter.after().type() + " of "
                        + alter.before().type()
                        + ", and the line fails; write in its place: add a column of the new type, fill"
                        + " it with op.execute, drop " + alter.table() + "."
                        + alter.after().name()
                        + ", rename the new one."));
    }
}
