package dev.retort.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** One command's wait for another one: says for whom, once for each, and ends when its time is over. */
final class Waiting {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Path directory;
    private final Duration wait;
    private final Consumer<String> progress;
    private final long start = System.nanoTime();
    private String told = "";

    /**
     * A wait that begins now.
     *
     * @param directory the state directory that is in use
     * @param wait how long to wait; zero does not wait
     * @param progress where to say for whom this command waits
     */
    Waiting(Path directory, Duration wait, Consumer<String> progress) {
        this.directory = directory;
        this.wait = wait;
        this.progress = progress;
    }

    /**
     * Waits a moment for the owner.
     *
     * @throws EmbeddedBusyException if the time is over
     */
    void on(String owner) {
        if (System.nanoTime() - start >= wait.toNanos()) {
            throw new EmbeddedBusyException("The embedded database in " + directory + " is used by " + owner
                    + ", which did not finish within " + seconds()
                    + " s; run the command again when that one has ended, or wait longer.");
        }
        if (!owner.equals(told)) {
            progress.accept("waiting for " + owner + " to finish with the embedded database");
            told = owner;
        }
        Pause.of(POLL);
    }

    private String seconds() {
        return wait.toMillis() % 1000 == 0
                ? Long.toString(wait.toSeconds())
                : Double.toString(wait.toMillis() / 1000.0);
    }
}
