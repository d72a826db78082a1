package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A label that goes cannot go while rows hold it. */
final class RemovedLabelFailsOnRows implements HazardRule {

    @Override
    public Optional<Hazard> check(Operation operation) {
        return operation instanceof Operation.AlterEnumType alter ? check(alter) : Optional.empty();
    }

    private static Optional<Hazard> check(Operation.AlterEnumType alter) {
        List<String> gone = alter.before().values().stream()
                .filter(label -> !alter.after().values().contains(label))
                .toList();
        String labels = gone.stream().map(label -> "'" + label + "'").collect(Collectors.joining(" or "));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hazard(
                        HazardKind.FAILS_ON_ROWS,
                        "rows that hold " + labels + " refuse the change of "
                                + alter.after().name() + "; give them another label first, with op.execute."));
    }
}
