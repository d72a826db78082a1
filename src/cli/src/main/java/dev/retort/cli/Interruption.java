package dev.retort.cli;

import dev.retort.runner.Cancellation;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.RunInterruptedException;
import dev.retort.runner.TrialInterruptedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM: a migration that runs is taken back before the process ends, and one line says so. */
final class Interruption {

    /** For a server to take a migration back; whatever is left then ends with the connection. */
    private static final long PATIENCE_SECONDS = 10;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Takes care of the end of the process. */
    static Interruption ofProcess() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::await, "retort-interruption"));
        return interruption;
    }

    /** Ends a run of migrations, and waits for its end; does nothing when the command is done. */
    void await() {
        try {
            if (ended.getCount() > 0 && cancellation.request()) {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What runs of migrations are ended by. */
    Cancellation cancellation() {
        return cancellation;
    }

    /** The command is done, and has said all it has to say. */
    void commandEnded() {
        ended.countDown();
    }

    /** Why a command failed: what breaks while the process ends is no news, but for where the database is then. */
    String reason(Throwable thrown, String sentence) {
        return !cancellation.isRequested() || tellsWhereItIs(thrown) ? sentence : "interrupted";
    }

    private static boolean tellsWhereItIs(Throwable thrown) {
        return thrown instanceof RunInterruptedException
                || thrown instanceof TrialInterruptedException
                || thrown instanceof MigrationFailedException failed && failed.isLeftBehind();
    }
}
