package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Step;
import dev.retort.operation.Operation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One migration of a run.
 *
 * @param revision its id
 * @param direction {@code upgrade} or {@code downgrade}
 * @param message what it does
 * @param milliseconds how long it took; null where it was not run
 * @param hazards what may hurt; empty where it was run
 */
record StepLine(
        String revision,
        String direction,
        String message,
        @Nullable Long milliseconds,
        List<HazardLine> hazards) {

    /** One that would be run. */
    static StepLine planned(Step step, Dialect dialect, TableSizes sizes) {
        List<Operation> operations = step.script().operations(step.direction());
        Hazards hazards = new Hazards(operations, dialect, sizes);
        return of(
                step,
                null,
                operations.stream()
                        .flatMap(operation -> hazards.of(operation).stream())
                        .map(HazardLine::of)
                        .toList());
    }

    /** One that was run. */
    static StepLine of(Step step, Duration duration) {
        return of(step, duration, List.of());
    }

    private static StepLine of(Step step, @Nullable Duration duration, List<HazardLine> hazards) {
        return new StepLine(
                step.script().id(),
                step.direction().word(),
                step.script().message(),
                duration == null ? null : duration.toMillis(),
                hazards);
    }

    String text() {
        String time = milliseconds == null ? "" : "  " + milliseconds + " ms";
        StringBuilder text = new StringBuilder(
                (direction + "  " + revision + "  " + message.strip().replaceAll("\\s+", " ") + time).stripTrailing());
        hazards.forEach(hazard -> text.append("\n    ").append(hazard.text()));
        return text.toString();
    }
}
