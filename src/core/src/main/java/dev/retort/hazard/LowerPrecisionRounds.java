package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Fewer digits behind the point or the second: no server refuses it, all round. */
final class LowerPrecisionRounds implements HazardRule {

    private static final Rule RULE = new Rule(
            "lower-precision",
            HazardKind.DATA_LOSS,
            "Fewer digits behind the point, or behind the second, round every value without a word.",
            List.of(7),
            List.of(
                    "Count the rows whose value would change.",
                    "Keep the digits, or keep the old values in another column."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (!(operation instanceof Operation.AlterColumn alter)
                || alter.before().generated() != null
                || !isLower(type(alter.before(), circumstances), type(alter.after(), circumstances))) {
            return Optional.empty();
        }
        return Optional.of(
                RULE.hazard(alter.before().type() + " to " + alter.after().type() + " rounds " + alter.table() + "."
                        + alter.after().name() + "."));
    }

    /** The one form of the type, in which digits that go without saying are not said. */
    private static SqlType type(Column column, Circumstances circumstances) {
        return circumstances.dialect().normalise(column).type();
    }

    private static boolean isLower(SqlType before, SqlType after) {
        if (!before.name().equals(after.name()) || before.dimensions() != after.dimensions()) {
            return false;
        }
        return switch (before.name()) {
            case "numeric" -> !after.arguments().isEmpty() && after.argument(1, 0) < before.argument(1, MOST);
            case "timestamp", "time", "interval", "datetime" -> digits(after) < digits(before);
            default -> false;
        };
    }

    /** A moment without a word on its digits has all that the server knows. */
    private static int digits(SqlType type) {
        return type.argument(0, MOST);
    }

    private static final int MOST = Integer.MAX_VALUE;
}
