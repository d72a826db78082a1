package dev.retort.runner;

import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;

/**
 * A migration whose text is no longer what was applied.
 *
 * @param script the migration as it is now
 * @param applied the journal's row of when it was applied
 */
public record ChangedScript(MigrationScript script, JournalEntry applied) {

    /** The warning for people. */
    @Override
    public String toString() {
        return ("revision %s was changed after it was applied at %s: bring back the old text of %s, or, where the database is what"
                        + " it says now, state that with 'retort stamp'")
                .formatted(script.label(), applied.startedAt(), script.source());
    }
}
