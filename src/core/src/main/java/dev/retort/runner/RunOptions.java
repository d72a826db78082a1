package dev.retort.runner;

import java.time.Duration;

/**
 * How a run is to behave.
 *
 * @param lockTimeout how long to wait for another runner, and for locks on tables; zero asks once
 * @param listener who is told how it goes on
 * @param cancellation ends the run before its time
 * @param resumes whether it goes on with a migration that stopped half way, behind what is done of it
 */
public record RunOptions(Duration lockTimeout, RunListener listener, Cancellation cancellation, boolean resumes) {

    /** One minute for locks, nobody is told anything, a cancellation of its own, and nothing half done is gone on with. */
    public static RunOptions defaults() {
        return new RunOptions(Duration.ofMinutes(1), RunListener.SILENT, new Cancellation(), false);
    }

    /** The same with another time to wait. */
    public RunOptions withLockTimeout(Duration newTimeout) {
        return new RunOptions(newTimeout, listener, cancellation, resumes);
    }

    /** The same with another listener. */
    public RunOptions withListener(RunListener newListener) {
        return new RunOptions(lockTimeout, newListener, cancellation, resumes);
    }

    /** The same with another way to end it. */
    public RunOptions withCancellation(Cancellation newCancellation) {
        return new RunOptions(lockTimeout, listener, newCancellation, resumes);
    }

    /** The same, going on with what stopped half way or not. */
    public RunOptions withResumes(boolean newResumes) {
        return new RunOptions(lockTimeout, listener, cancellation, newResumes);
    }
}
