package dev.retort.runner;

import dev.retort.history.Direction;
import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;
import dev.retort.history.Outcome;
import dev.retort.history.RevisionGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database is in its history.
 *
 * @param heads the applied heads that a migration is known for, parents first
 * @param unknown the applied heads that no migration is known for
 * @param pending the migrations that are not applied, in the order in which an upgrade to all heads runs them
 * @param changed the applied migrations whose text has changed since, as far as the journal can tell
 * @param unfinished the steps of which nobody can say what they left
 */
public record DatabaseState(
        List<MigrationScript> heads,
        List<String> unknown,
        List<MigrationScript> pending,
        List<ChangedScript> changed,
        List<JournalEntry> unfinished) {

    static DatabaseState of(RevisionGraph graph, Set<String> rows, List<JournalEntry> journal) {
        List<String> known =
                rows.stream().filter(row -> graph.find(row).isPresent()).toList();
        Set<String> applied = graph.ancestors(known);
        return new DatabaseState(
                graph.headsOf(Set.copyOf(known)).stream().map(graph::get).toList(),
                rows.stream().filter(row -> graph.find(row).isEmpty()).sorted().toList(),
                graph.scripts().stream()
                        .filter(script -> !applied.contains(script.id()))
                        .toList(),
                changed(graph, applied, journal),
                journal.stream().filter(entry -> entry.outcome().isUnfinished()).toList());
    }

    private static List<ChangedScript> changed(RevisionGraph graph, Set<String> applied, List<JournalEntry> journal) {
        Map<String, JournalEntry> lastApplied = lastApplied(journal);
        return graph.scripts().stream()
                .filter(script -> applied.contains(script.id()))
                .flatMap(
                        script -> Optional.ofNullable(lastApplied.get(script.id()))
                                .map(entry -> new ChangedScript(script, entry))
                                .stream())
                .filter(DatabaseState::isCertain)
                .toList();
    }

    /** A stamp states that the database is what the files say, whatever was run before it. */
    private static Map<String, JournalEntry> lastApplied(List<JournalEntry> journal) {
        Map<String, JournalEntry> last = new LinkedHashMap<>();
        for (JournalEntry entry : journal) {
            if (entry.action().equals(JournalEntry.STAMP)) {
                last.clear();
            } else if (entry.action().equals(Direction.UPGRADE.word()) && entry.outcome() == Outcome.DONE) {
                last.put(entry.revision(), entry);
            }
        }
        return last;
    }

    /** Checksums of two kinds say nothing about each other. */
    private static boolean isCertain(ChangedScript candidate) {
        String now = candidate.script().checksum();
        String then = candidate.applied().checksum();
        return kind(now).equals(kind(then)) && !now.equals(then);
    }

    private static String kind(String checksum) {
        return checksum.substring(0, checksum.indexOf(':') + 1);
    }

    /** Whether every migration is applied and nothing else is. */
    public boolean isAtHeads() {
        return pending.isEmpty() && unknown.isEmpty() && unfinished.isEmpty();
    }
}
