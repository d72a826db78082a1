package dev.retort.runner;

import dev.retort.history.Direction;
import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;
import dev.retort.history.Outcome;
import dev.retort.history.RevisionGraph;
import java.util.List;
import java.util.Set;

/** Refuses to build on a migration that stopped half way. */
final class UnfinishedSteps {

    private UnfinishedSteps() {}

    static void refuse(List<JournalEntry> unfinished, RevisionGraph graph, Set<String> rows) {
        if (!unfinished.isEmpty()) {
            throw new RefusedException(message(unfinished.get(0), graph, rows));
        }
    }

    private static String message(JournalEntry entry, RevisionGraph graph, Set<String> rows) {
        List<String> revises =
                graph.find(entry.revision()).map(MigrationScript::revises).orElse(List.of());
        boolean upgrade = entry.action().equals(Direction.UPGRADE.word());
        String whenDone = upgrade ? entry.revision() : place(revises);
        String whenUndone = place(rows.stream().sorted().toList());
        return ("The %s of revision %s, begun at %s by %s, stopped half way (%s): %d of %d statements are done and"
                        + " the next may be; bring the database by hand to where it should be, then state where that is,"
                        + " with 'stamp %s' if all of it is done or 'stamp %s' if nothing of it is%s.")
                .formatted(
                        entry.action(),
                        entry.revision(),
                        entry.startedAt(),
                        entry.databaseUser(),
                        entry.outcome().word(),
                        entry.statementsDone(),
                        entry.statements(),
                        whenDone,
                        whenUndone,
                        entry.outcome() == Outcome.INCOMPLETE
                                ? "; or, once what refused it is mended in the database, go on behind what is done with"
                                        + " --resume"
                                : "; or try --resume, which goes on where the database can be asked about the next one");
    }

    private static String place(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(" ", ids);
    }
}
