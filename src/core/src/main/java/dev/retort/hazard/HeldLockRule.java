package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import java.util.Optional;

/** A rule about locks that are held until the transaction ends, which takes a server that has DDL in transactions. */
abstract class HeldLockRule implements HazardRule {

    private final Rule rule;
    private final Shape shape;

    /**
     * A rule.
     *
     * @param shape the statement that takes the lock, or is carried out under it
     */
    HeldLockRule(Rule rule, Shape shape) {
        this.rule = rule;
        this.shape = shape;
    }

    @Override
    public final Rule about() {
        return rule;
    }

    @Override
    public final boolean concerns(Dialect dialect) {
        return dialect.hasTransactionalDdl() && dialect.impacts().of(shape).isPresent();
    }

    @Override
    public final Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return concerns(circumstances.dialect())
                ? reason(operation, circumstances).map(rule::hazard)
                : Optional.empty();
    }

    /** What the operation does under a lock that is held; empty where it does not. */
    abstract Optional<String> reason(Operation operation, Circumstances circumstances);
}
