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
        return operation instanceof Operation.AlterEnumType alter ? checkLabels(alter) : Optional.empty();
    }

    private static Optional<Hazard> checkLabels(Operation.AlterEnumType alter) {
        List<String> gone = alter.before().values().stream()
                .filter(label -> !alter.after().values().contains(label))
                .toList();
        String labels = gone.stream().map(label -> "'" + label + "'").collect(Collectors.joining(" or "));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.hazard("rows that hold " + labels + " refuse the change of "
                        + alter.after().name() + "; give them another label first, with op.execute."));
    }
}
