package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Labels of an enumeration that is part of its column are kept by number, and sorted so. */
final class EnumLabelsMove implements HazardRule {

    private static final Rule RULE = new Rule(
            "enum-labels-move",
            HazardKind.WRONG_RESULT,
            "Labels that come in the middle, or change places, give the labels behind them other numbers, by which rows are sorted and clients may read.",
            List.of(10),
            List.of("Append new labels behind the old ones."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().numbersLabels();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && concerns(circumstances.dialect())
                        && areEnumerations(alter)
                        && moves(
                                alter.before().type().arguments(),
                                alter.after().type().arguments())
                ? Optional.of(RULE.hazard(
                        "the labels of " + alter.table() + "." + alter.after().name() + " get other numbers."))
                : Optional.empty();
    }

    /** Whether both types are enumerations that are part of their column: rules about labels speak of them. */
    static boolean areEnumerations(Operation.AlterColumn alter) {
        return isEnumeration(alter.before().type())
                && isEnumeration(alter.after().type());
    }

    private static boolean isEnumeration(SqlType type) {
        return type.name().equals("enum") || type.name().equals("set");
    }

    private static boolean moves(List<String> before, List<String> after) {
        int kept = Math.min(before.size(), after.size());
        return !before.subList(0, kept).equals(after.subList(0, kept));
    }
}
