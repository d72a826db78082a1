package dev.retort.runner;

import java.time.Duration;
import java.time.Instant;

/**
 * When something began and how long it has taken, measured by a clock that nobody sets.
 *
 * @param startedAt when it began, by the wall clock
 * @param nanos the other clock at that moment
 */
record Stopwatch(Instant startedAt, long nanos) {

    static Stopwatch start() {
        return new Stopwatch(Instant.now(), System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
