package dev.retort.hazard;

import dev.retort.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Something that may hurt when an operation runs.
 *
 * @param kind in which way
 * @param reason one sentence: what happens to what, and what can be done
 * @param remedy what the author may run before it, with dots where only the author knows what; null where nothing helps
 */
public record Hazard(
        HazardKind kind, String reason, @Nullable Operation remedy) {

    /** A hazard that no other operation prevents. */
    public Hazard(HazardKind kind, String reason) {
        this(kind, reason, null);
    }
}
