package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A change between types of two kinds that no cast joins: what a number means as a time, only the author knows. */
final class NoConversion implements HazardRule {

    static final Rule RULE = new Rule(
            "no-conversion",
            HazardKind.NO_CONVERSION,
            "The server knows no way from one type to the other; what a number means as a time, only the author knows.",
            List.of(4, 60),
            List.of(
                    "Add a column of the new type.",
                    "Fill it with op.execute, saying how the values are converted.",
                    "Drop the old column and rename the new one."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (!(operation instanceof Operation.AlterColumn alter)
                || alter.before().generated() != null
                || alter.after().generated() != null
                || circumstances
                        .dialect()
                        .isConvertible(alter.before().type(), alter.after().type())) {
            return Optional.empty();
        }
        return Optional.of(RULE.hazard("the server cannot make " + alter.after().type() + " of "
                + alter.before().type()
                + ", and the line fails; write in its place: add a column of the new type, fill"
                + " it with op.execute, drop " + alter.table() + "."
                + alter.after().name()
                + ", rename the new one."));
    }
}
