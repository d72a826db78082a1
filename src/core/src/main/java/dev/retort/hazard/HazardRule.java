package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.Optional;

/** One rule about what hurts. It knows nothing but what it is asked with. */
interface HazardRule {

    /** What it is about. */
    Rule about();

    /** Whether it has something to say of databases like that one. */
    default boolean concerns(Dialect dialect) {
        return true;
    }

    /** What the operation does that may hurt; empty where it does not. */
    Optional<Hazard> check(Operation operation, Circumstances circumstances);
}
