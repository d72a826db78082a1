package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.report.Style;
import java.util.List;
import java.util.Set;

/**
 * A revision in a list.
 *
 * @param id its id
 * @param revises the ids before it
 * @param message what it does
 * @param created when it was made
 * @param file where it is
 * @param head whether no other revises it
 * @param current whether the database is there
 */
record RevisionLine(
        String id, List<String> revises, String message, String created, String file, boolean head, boolean current) {

    static RevisionLine of(MigrationScript script, RevisionGraph graph, Set<String> current) {
        return new RevisionLine(
                script.id(),
                script.revises(),
                script.message(),
                script.created(),
                script.source(),
                graph.heads().contains(script.id()),
                current.contains(script.id()));
    }

    String text(Style style) {
        String before = revises.isEmpty() ? "base" : String.join(", ", revises);
        String marks = (head ? " (head)" : "") + (current ? " (current)" : "");
        String words = message.strip().replaceAll("\\s+", " ");
        return before + " -> " + style.cyan(id) + style.bold(marks) + (words.isEmpty() ? "" : "  " + words);
    }
}
