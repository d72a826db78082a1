package dev.retort.cli;

import dev.retort.runner.DatabaseState;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where what a database went through and the files that are here do not tell the same.
 *
 * @param kind {@code unknown} (no file has the revision), {@code changed} (its file is another than the one that ran) or
 *     {@code unfinished} (nobody can say what it left)
 * @param revision the revision's id
 * @param message the sentence about it
 */
record Irregularity(String kind, String revision, String message) {

    static List<Irregularity> of(DatabaseState state) {
        Stream<Irregularity> unknown = state.unknown().stream()
                .map(id -> new Irregularity(
                        "unknown",
                        id,
                        "the database is at revision " + id + ", which no migration file has: get the missing"
                                + " file, or state where the database is with 'retort stamp --purge'"));
        Stream<Irregularity> changed = state.changed().stream()
                .map(script -> new Irregularity("changed", script.script().id(), script.toString()));
        Stream<Irregularity> unfinished = state.unfinished().stream()
                .map(
                        entry -> new Irregularity(
                                "unfinished",
                                entry.revision(),
                                entry.action() + " of revision " + entry.revision() + " at " + entry.startedAt()
                                        + " did not end: go on with --resume, or state where the database is with 'retort stamp'"));
        return Stream.of(unknown, changed, unfinished).flatMap(each -> each).toList();
    }
}
