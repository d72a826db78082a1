package dev.retort.cli;

import dev.retort.history.Step;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One migration of a run.
 *
 * @param revision its id
 * @param direction {@code upgrade} or {@code downgrade}
 * @param message what it does
 * @param milliseconds how long it took; null where it was not run
 */
record StepLine(
        String revision,
        String direction,
        String message,
        @Nullable Long milliseconds) {

    static StepLine of(Step step, @Nullable Duration duration) {
        return new StepLine(
                step.script().id(),
                step.direction().word(),
                step.script().message(),
                duration == null ? null : duration.toMillis());
    }

    String text() {
        String time = milliseconds == null ? "" : "  " + milliseconds + " ms";
        return (direction + "  " + revision + "  " + message.strip().replaceAll("\\s+", " ") + time).stripTrailing();
    }
}
