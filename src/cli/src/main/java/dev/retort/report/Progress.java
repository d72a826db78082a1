package dev.retort.report;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says what takes so long, once it has taken a second: on a terminal a line that moves, elsewhere a plain line, and
 * another one every ten seconds. It ends with {@link #close()}.
 */
public final class Progress implements AutoCloseable {

    /**
     * When to speak.
     *
     * @param patience how long something may take in silence
     * @param interval how long after a line the next one comes
     */
    record Pace(Duration patience, Duration interval) {
        static final Pace TERMINAL = new Pace(Duration.ofSeconds(1), Duration.ofMillis(120));
        static final Pace PLAIN = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    private static final String FRAMES = "|/-\\";

    private final String what;
    private final Pace pace;
    private final @Nullable StatusLine moving;
    private final Consumer<String> plain;
    private final long start = System.nanoTime();
    private final Thread thread = new Thread(this::run, "retort-progress");

    private String detail = "";
    private boolean isClosed;
    private int lines;

    /**
     * Starts the clock.
     *
     * @param what what is being done: "Reading the database"
     * @param pace when to speak
     * @param moving the terminal's status line, or null where there is no terminal
     * @param plain prints a line where there is no terminal
     */
    Progress(String what, Pace pace, @Nullable StatusLine moving, Consumer<String> plain) {
        this.what = what;
        this.pace = pace;
        this.moving = moving;
        this.plain = plain;
        thread.setDaemon(true);
        thread.start();
    }

    /** Says which part it is now: "12 of 400 tables". */
    public synchronized void now(String part) {
        detail = part;
    }

    /** Ends the line; what took longer than a second and has no terminal leaves how long it took. */
    @Override
    public void close() {
        stop();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (moving != null) {
            moving.erase();
        } else if (lines > 0) {
            plain.accept(what + " took " + elapsed());
        }
    }

    private synchronized void stop() {
        isClosed = true;
        notifyAll();
    }

    private synchronized void run() {
        try {
            pause(pace.patience());
            while (!isClosed) {
                say();
                pause(pace.interval());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); !isClosed && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    private void say() {
        String text = detail.isEmpty() ? what : what + ": " + detail;
        if (moving == null) {
            plain.accept(text + " ...");
        } else {
            moving.show(FRAMES.charAt(lines % FRAMES.length()) + " " + text + " (" + elapsed() + ")");
        }
        lines++;
    }

    private String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
