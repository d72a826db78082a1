package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.Optional;

/** One rule about what hurts. */
@FunctionalInterface
interface HazardRule {

    /** What the operation does that may hurt; empty where it does not. */
    Optional<Hazard> check(Operation operation);
}
