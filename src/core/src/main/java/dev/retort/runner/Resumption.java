package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;
import dev.retort.history.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Goes on with a migration that stopped half way, behind the statements that are done. */
final class Resumption {

    private Resumption() {}

    /**
     * The steps, the first of which skips what is done of it.
     *
     * @param unfinished what stopped half way; nothing to go on with where it is empty
     * @throws RefusedException when the first step is another, or it is not sure what is done of it
     */
    static List<CollectedStep> of(List<CollectedStep> work, List<JournalEntry> unfinished, Dialect dialect) {
        if (unfinished.isEmpty() || work.isEmpty()) {
            return work;
        }
        JournalEntry entry = unfinished.get(0);
        CollectedStep first = work.get(0);
        refuseUnlessSame(entry, first);
        boolean sure = entry.outcome() != Outcome.RUNNING;
        refuseUnlessKnown(
                entry, first.isTransactional(dialect), sure || first.tellsOf(entry.statementsDone(), dialect));
        List<CollectedStep> resumed = new ArrayList<>(work);
        resumed.set(0, first.skipping(entry.statementsDone(), sure));
        return resumed;
    }

    private static void refuseUnlessKnown(JournalEntry entry, boolean transactional, boolean known) {
        if (transactional) {
            throw refused(entry, "it ended the transaction that it runs in, and what came after that is not known");
        }
        if (!known) {
            throw refused(
                    entry,
                    "the run ended without a word, so that statement " + (entry.statementsDone() + 1)
                            + " may be done or not");
        }
    }

    private static void refuseUnlessSame(JournalEntry entry, CollectedStep first) {
        MigrationScript script = first.step().script();
        boolean same = entry.revision().equals(script.id())
                && entry.action().equals(first.step().direction().word());
        if (!same) {
            throw refused(
                    entry,
                    "the next step is the " + first.step().direction().word() + " of " + script.id()
                            + ", which is another one");
        }
        if (!entry.checksum().equals(script.checksum()) || entry.statements() != first.size()) {
            throw refused(entry, "its file was edited since, or says other statements with this version");
        }
    }

    private static RefusedException refused(JournalEntry entry, String reason) {
        return new RefusedException(
                ("Retort cannot go on with the %s of revision %s: %s. Bring the database by hand to where"
                                + " it should be, then state where that is with 'stamp'.")
                        .formatted(entry.action(), entry.revision(), reason));
    }
}
