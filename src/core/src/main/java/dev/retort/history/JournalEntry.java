package dev.retort.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal: a step that was begun.
 *
 * @param id the row's number
 * @param revision the migration's id, or the place that was stamped: ids separated by commas, or {@code base}
 * @param action {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param message the migration's message
 * @param startedAt when it began, by the runner's clock
 * @param finishedAt when it ended; null where nothing says so
 * @param duration how long it took; null where nothing says so
 * @param databaseUser who was logged in to the database
 * @param checksum the migration's checksum then; empty for a stamp
 * @param retortVersion the version of Retort that ran it
 * @param outcome how it ended
 * @param statementsDone how many of its statements were carried out
 * @param statements how many statements it has
 */
public record JournalEntry(
        long id,
        String revision,
        String action,
        String message,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Duration duration,
        String databaseUser,
        String checksum,
        String retortVersion,
        Outcome outcome,
        int statementsDone,
        int statements) {

    /** The word for what is neither an upgrade nor a downgrade. */
    public static final String STAMP = "stamp";
}
