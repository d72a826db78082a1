package dev.retort.embedded;

import java.time.Duration;

/** A short sleep between two looks at something that another process changes. */
final class Pause {

    private Pause() {}

    /**
     * Sleeps.
     *
     * @throws EmbeddedException if the thread is interrupted, whose interrupt flag stays set
     */
    static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException(
                    "Interrupted while waiting for the embedded database; run the command again.", e);
        }
    }
}
