package dev.retort.runner;

import java.time.Duration;

/**
 * How a run is to behave.
 *
 * @param lockTimeout how long to wait for another runner; zero asks once
 * @param listener who is told how it goes on
 * @param cancellation ends the run before its time
 */
public record RunOptions(Duration lockTimeout, RunListener listener, Cancellation cancellation) {

    /** One minute for another runner, nobody is told anything, and a cancellation of its own. */
    public static RunOptions defaults() {
        return new RunOptions(Duration.ofMinutes(1), RunListener.SILENT, new Cancellation());
    }

    /** The same with another time to wait. */
    public RunOptions withLockTimeout(Duration newTimeout) {
        return new RunOptions(newTimeout, listener, cancellation);
    }

    /** The same with another listener. */
    public RunOptions withListener(RunListener newListener) {
        return new RunOptions(lockTimeout, newListener, cancellation);
    }

    /** The same with another way to end it. */
    public RunOptions withCancellation(Cancellation newCancellation) {
        return new RunOptions(lockTimeout, listener, newCancellation);
    }
}
