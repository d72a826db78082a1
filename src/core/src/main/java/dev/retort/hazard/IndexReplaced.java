package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Between the old index and the new one there is none. */
final class IndexReplaced implements HazardRule {

    private static final Rule RULE = new Rule(
            "index-replaced",
            HazardKind.LOCK,
            "An index that is dropped before the one that takes its place is built leaves queries without one, and keeps the lock of the drop while it is built.",
            List.of(100),
            List.of("Rename the old index.", "Create the new one concurrently.", "Drop the old one."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.CreateIndex create
                        && circumstances.isWorthAWord(create.table())
                        && circumstances
                                .changes()
                                .on(create.table(), create)
                                .anyMatch(other -> other instanceof Operation.DropIndex drop
                                        && drop.index()
                                                .parts()
                                                .get(0)
                                                .equals(create.index().parts().get(0)))
                ? Optional.of(RULE.hazard("queries of " + create.table() + " have no index on "
                        + create.index().parts().get(0).text() + " until it is built."))
                : Optional.empty();
    }
}
