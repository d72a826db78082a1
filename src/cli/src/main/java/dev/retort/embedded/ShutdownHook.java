package dev.retort.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives back what a command holds, newest first, when the command is done or the process is told to end (Ctrl-C, SIGTERM),
 * whichever comes first; also where that comes in the middle of a start, whose end it waits for.
 */
final class ShutdownHook {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private final Thread thread = new Thread(this::end, "retort-embedded-shutdown");
    private volatile boolean ending;
    private boolean released;

    private volatile Runnable before = () -> {};

    private ShutdownHook() {}

    /** A hook that the virtual machine runs at its end. */
    static ShutdownHook register() {
        ShutdownHook hook = new ShutdownHook();
        try {
            Runtime.getRuntime().addShutdownHook(hook.thread);
        } catch (IllegalStateException ending) {
            throw new EmbeddedException(
                    "The embedded database is not started, as the process is about to end.", ending);
        }
        return hook;
    }

    /** A hook that holds a lock already, which is released where there can be none. */
    static ShutdownHook holding(StateLock lock) {
        try {
            ShutdownHook hook = register();
            hook.hold(() -> lock, StateLock::release);
            return hook;
        } catch (RuntimeException | Error e) {
            lock.release();
            throw e;
        }
    }

    /**
     * Takes hold of something.
     *
     * @param take obtains it; does not run once everything was given back
     * @param giveBack gives it back
     * @throws EmbeddedException if everything was given back already, or the process is told to end meanwhile
     */
    synchronized <T> T hold(Supplier<T> take, Consumer<T> giveBack) {
        if (released) {
            throw tooLate(null);
        }
        try {
            T taken = take.get();
            held.push(() -> giveBack.accept(taken));
            return taken;
        } catch (EmbeddedException e) {
            // Ctrl-C reaches the programs that this process waits for, too: their failure is not the news.
            throw ending ? tooLate(e) : e;
        }
    }

    /** Says what is to be done before anything is given back at the end of the process. */
    void after(Runnable earlier) {
        before = earlier;
    }

    /**
     * Ends a start between two of its steps.
     *
     * @throws EmbeddedException if the process is told to end
     */
    void check() {
        if (ending) {
            throw tooLate(null);
        }
    }

    /** Gives everything back; does nothing the second time. */
    void close() {
        release();
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException ending) {
            // The virtual machine is ending and runs the hook, which finds nothing left to do.
        }
    }

    private void end() {
        ending = true;
        before.run();
        release();
    }

    private static EmbeddedException tooLate(@Nullable Throwable cause) {
        return new EmbeddedException("The embedded database is not started, as the process is about to end.", cause);
    }

    private synchronized void release() {
        released = true;
        @Nullable RuntimeException failure = null;
        while (!held.isEmpty()) {
            failure = run(held.pop(), failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException run(Runnable step, @Nullable RuntimeException earlier) {
        try {
            step.run();
            return earlier;
        } catch (RuntimeException e) {
            if (earlier == null) {
                return e;
            }
            earlier.addSuppressed(e);
            return earlier;
        }
    }
}
