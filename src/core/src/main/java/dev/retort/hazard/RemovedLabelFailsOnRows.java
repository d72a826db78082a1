package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A label that goes cannot go while rows hold it. */
final class RemovedLabelFailsOnRows implements HazardRule {

    static final Rule RULE = new Rule(
            "enum-value-removed",
            HazardKind.FAILS_ON_ROWS,
            "A label that goes cannot go while rows hold it.",
            List.of(9),
            List.of("Give the rows that hold it another label with op.execute.", "Remove the label."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AlterEnumType alter) {
            return hazard(
                    alter.before().values(),
                    alter.after().values(),
                    alter.after().name().toString());
        }
        return operation instanceof Operation.AlterColumn alter && EnumLabelsMove.areEnumerations(alter)
                ? hazard(
                        alter.before().type().arguments(),
                        alter.after().type().arguments(),
                        alter.table() + "." + alter.after().name())
                : Optional.empty();
    }

    private static Optional<Hazard> hazard(List<String> before, List<String> after, String name) {
        String gone = before.stream()
                .filter(label -> !after.contains(label))
                .map(RemovedLabelFailsOnRows::quoted)
                .collect(Collectors.joining(" or "));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.hazard("rows that hold " + gone + " refuse the change of " + name
                        + "; give them another label first, with op.execute."));
    }

    /** The labels of an enumeration that is part of its column are literals as they are. */
    private static String quoted(String label) {
        return label.startsWith("'") ? label : "'" + label + "'";
    }
}
