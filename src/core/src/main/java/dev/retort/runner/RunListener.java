package dev.retort.runner;

import dev.retort.history.Step;
import java.time.Duration;

/** Is told how a run goes on, in the thread that runs it. */
public interface RunListener {

    /** A listener that does nothing. */
    RunListener SILENT = new RunListener() {};

    /** Somebody else holds the lock; told once before the waiting begins. */
    default void waiting(String holder) {}

    /** Somebody holds a lock on a table; what was begun is taken back and tried again after about the pause. */
    default void blocked(String holder, Duration pause) {}

    /** A statement waits, for as long as it takes and while everybody else goes on, until others end their transactions. */
    default void waitingFor(String transactions) {}

    /** A migration begins: the n-th of m, counted from 1. */
    default void starting(Step step, int n, int m) {}

    /** A migration is done and recorded. */
    default void finished(Step step, Duration duration) {}
}
