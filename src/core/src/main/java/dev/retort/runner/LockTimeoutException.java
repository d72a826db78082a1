package dev.retort.runner;

import dev.retort.history.MigrationException;
import java.time.Duration;

/** Another runner holds the lock for longer than this one would wait. */
public final class LockTimeoutException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    LockTimeoutException(String holder, Duration timeout) {
        super(
                ("One runner at a time may change a database, and this one waited %s for the lock that is held by %s: wait for"
                                + " it to finish, raise the timeout, or end that session.")
                        .formatted(seconds(timeout), holder));
        this.holder = holder;
    }

    private static String seconds(Duration timeout) {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }

    /** Who holds the lock, in the words of the database. */
    public String holder() {
        return holder;
    }
}
