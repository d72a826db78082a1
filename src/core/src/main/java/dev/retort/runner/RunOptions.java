package dev.retort.runner;

import java.time.Duration;

/**
 * How a run is to behave.
 *
 * @param lockTimeout how long to wait for another runner; zero asks once
 * @param listener who is told how it goes on
 */
public record RunOptions(Duration lockTimeout, RunListener listener) {

    /** One minute for another runner, and nobody is told anything. */
    public static final RunOptions DEFAULT = new RunOptions(Duration.ofMinutes(1), RunListener.SILENT);

    /** The same with another time to wait. */
    public RunOptions withLockTimeout(Duration newTimeout) {
        return new RunOptions(newTimeout, listener);
    }

    /** The same with another listener. */
    public RunOptions withListener(RunListener newListener) {
        return new RunOptions(lockTimeout, newListener);
    }
}
