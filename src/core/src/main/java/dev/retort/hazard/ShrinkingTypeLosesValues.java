package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** A type that holds less refuses or rounds the values that do not fit. */
final class ShrinkingTypeLosesValues implements HazardRule {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter
                && shrinks(alter.before().type(), alter.after().type())) {
            return Optional.of(new Hazard(
                    HazardKind.FAILS_ON_ROWS,
                    alter.before().type() + " to " + alter.after().type() + " fails on values of " + alter.table() + "."
                            + alter.after().name() + " that do not fit, or rounds them; look for them first."));
        }
        return Optional.empty();
    }

    private static boolean shrinks(SqlType before, SqlType after) {
        if (INTEGERS.contains(before.name()) && INTEGERS.contains(after.name())) {
            return INTEGERS.indexOf(after.name()) < INTEGERS.indexOf(before.name());
        }
        if (before.name().equals("text") && after.name().equals("varchar")) {
            return !after.arguments().isEmpty();
        }
        return before.name().equals(after.name())
                && (limit(after, 0) < limit(before, 0)
                        || integerDigits(after) < integerDigits(before)
                        || limit(after, 1) < limit(before, 1));
    }

    private static int integerDigits(SqlType type) {
        return type.arguments().size() < 2 ? UNLIMITED : type.argument(0, 0) - type.argument(1, 0);
    }

    private static int limit(SqlType type, int position) {
        return type.argument(position, UNLIMITED);
    }
}
