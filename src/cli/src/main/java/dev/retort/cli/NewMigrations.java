package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.history.RevisionGraph;
import dev.retort.operation.Operation;
import dev.retort.plan.Stage;
import dev.retort.proof.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files of one change: most often one, or several that follow one another. */
final class NewMigrations {

    private final List<NewMigration> parts;
    private final List<Stage> stages;
    private final int beforeDeployment;
    private final Dialect dialect;

    /**
     * The files of a change.
     *
     * @param phases what each of them does, at least one, by the phase of a deployment in which it runs: all in one, or before
     *     and behind it
     * @param dialect the database for which they are written
     * @param graph the revisions that are there
     */
    NewMigrations(NewMigration migration, List<List<Stage>> phases, Dialect dialect, RevisionGraph graph) {
        this.parts = migration.inParts(labels(phases), graph);
        this.beforeDeployment = phases.size() == 1 ? 0 : phases.get(0).size();
        this.stages = phases.stream().flatMap(List::stream).toList();
        this.dialect = dialect;
    }

    private static List<String> labels(List<List<Stage>> phases) {
        List<String> labels = new ArrayList<>();
        for (List<Stage> phase : phases) {
            String name = phases.size() == 1 ? "" : labels.isEmpty() ? "expand" : "contract";
            for (int n = 1; n <= phase.size(); n++) {
                String place = phase.size() == 1 ? "" : n + " of " + phase.size();
                labels.add(name.isEmpty() || place.isEmpty() ? name + place : name + " " + place);
            }
        }
        return labels;
    }

    /** A file in which nothing is done yet. */
    static NewMigrations empty(NewMigration migration, Dialect dialect, RevisionGraph graph) {
        return new NewMigrations(migration, List.of(List.of(new Stage(List.of(), List.of(), true))), dialect, graph);
    }

    /** What each of them does, in their order. */
    List<Stage> stages() {
        return stages;
    }

    /** The last revision that is to be run before a version is deployed; null where they are not divided so. */
    @Nullable
    String expand() {
        return beforeDeployment == 0 ? null : parts.get(beforeDeployment - 1).id();
    }

    /** The ids of the revisions, in their order. */
    List<String> ids() {
        return parts.stream().map(NewMigration::id).toList();
    }

    /** The texts of the files by their names, in their order, without a word on proofs. */
    Map<String, String> sources() {
        return sources(parts.stream().map(part -> List.<String>of()).toList());
    }

    /** The texts of the files by their names, in their order, each with what a trial says of it. */
    Map<String, String> sources(List<List<String>> proofs) {
        Map<String, String> sources = new LinkedHashMap<>();
        List<Operation> before = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            sources.put(parts.get(n).fileName(), parts.get(n).source(stages.get(n), before, dialect, proofs.get(n)));
            before.addAll(stages.get(n).upgrade());
        }
        return sources;
    }

    /** Writes all files, each with its proof, or none. */
    List<Path> write(List<Proof> proofs) {
        return write(sources(proofs.stream().map(Proof::lines).toList()));
    }

    /** Writes all files, or none. */
    List<Path> write() {
        return write(sources());
    }

    private List<Path> write(Map<String, String> sources) {
        parts.get(0).refuseWhereOthersCame();
        Deque<Path> written = new ArrayDeque<>();
        try {
            parts.forEach(part ->
                    written.add(part.write(Objects.requireNonNull(sources.get(part.fileName()), part.fileName()))));
            return List.copyOf(written);
        } catch (RuntimeException failure) {
            written.forEach(file -> delete(file, failure));
            throw failure;
        }
    }

    private static void delete(Path file, RuntimeException failure) {
        try {
            Files.delete(file);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(new UncheckedIOException(alsoFailed));
        }
    }
}
