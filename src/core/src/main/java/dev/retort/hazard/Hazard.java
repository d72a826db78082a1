package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may hurt when an operation runs.
 *
 * @param rule the rule that says so
 * @param reason one sentence: what happens to what, and what can be done
 * @param safeWay what to do instead, in steps; empty where only a look helps
 * @param remedy what the author may run before it, with dots where only the author knows what; null where nothing helps
 */
public record Hazard(
        Rule rule,
        String reason,
        List<String> safeWay,
        @Nullable Operation remedy) {

    /** Copies the steps. */
    public Hazard {
        safeWay = List.copyOf(safeWay);
    }

    /** In which way it hurts. */
    public HazardKind kind() {
        return rule.kind();
    }
}
