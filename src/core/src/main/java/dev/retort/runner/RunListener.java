package dev.retort.runner;

import dev.retort.history.Step;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** Is told how a run goes on, in the thread that runs it. */
public interface RunListener {

    /** A listener that leaves it at the log. */
    RunListener SILENT = new RunListener() {};

    /** Somebody else holds the lock; told once before the waiting begins. */
    default void waiting(String holder) {}

    /** Somebody holds a lock on a table; what was begun is taken back and tried again after about the pause. */
    default void blocked(String holder, Duration pause) {}

    /** A statement waits, for as long as it takes and while everybody else goes on, until others end their transactions. */
    default void waitingFor(String transactions) {}

    /**
     * Said before anything runs: what is to be done while others read and write is done as usual, as the server has no such form.
     *
     * @param reason who waits, and about how long, as a sentence
     */
    default void runsAsUsual(Step step, String reason) {
        LoggerFactory.getLogger(RunListener.class)
                .warn("revision {}: {}", step.script().label(), reason);
    }

    /** A migration begins: the n-th of m, counted from 1. */
    default void starting(Step step, int n, int m) {}

    /** A migration is done and recorded. */
    default void finished(Step step, Duration duration) {}
}
