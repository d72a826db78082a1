package dev.retort.runner;

import dev.retort.history.Step;

/** A migration did not get the lock on a table in time, although it tried again and again. */
public final class TableLockedException extends MigrationFailedException {

    private static final long serialVersionUID = 1L;

    TableLockedException(Step step, String what, Halt halt, String left, boolean leftBehind, Throwable cause) {
        super(
                step,
                what,
                halt.at(),
                left,
                " What it needs is held by " + halt.holder()
                        + ": wait for that to finish, end it, or raise the time for locks.",
                leftBehind,
                cause);
    }
}
