package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Lock;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** An index cannot go while others look at it. */
final class DropIndexLocks implements HazardRule {

    private static final Rule RULE = new Rule(
            "drop-index-locks",
            HazardKind.LOCK,
            "To drop an index takes a lock on its table, which a transaction keeps until it ends; it is said of tables that are known to be large.",
            List.of(99),
            List.of(
                    "On PostgreSQL op.online().dropIndex, in a migration that is not transactional; autogenerate writes it so.",
                    "Otherwise set a lock timeout, and try again when it strikes."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts()
                .of(Shape.DROP_INDEX)
                .filter(impact -> impact.lock().isFelt())
                .isPresent();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.DropIndex drop && circumstances.isLarge(drop.table())
                ? circumstances.dialect().impacts().of(operation, circumstances.migration()).stream()
                        .map(Impact::lock)
                        .filter(Lock::isFelt)
                        .findFirst()
                        .map(lock -> RULE.hazard(lock.blocks().words() + " of " + drop.table() + " wait until "
                                + circumstances.release() + " (" + lock.words() + ")."))
                : Optional.empty();
    }
}
