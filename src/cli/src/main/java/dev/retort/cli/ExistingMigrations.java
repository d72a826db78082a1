package dev.retort.cli;

import dev.retort.database.ReadScope;
import dev.retort.history.Journal;
import dev.retort.history.MigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.VersionTable;
import dev.retort.proof.Proof;
import dev.retort.proof.ProofFailedException;
import dev.retort.runner.RunInterruptedException;
import dev.retort.runner.TrialInterruptedException;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Trials of migrations that have their files already. */
final class ExistingMigrations {

    private final Session session;
    private final Workspace workspace;

    ExistingMigrations(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    /** What trials of the migrations of a target show, in the order of the history. */
    List<ProveLine> prove(String target) {
        RevisionGraph graph = workspace.graph();
        List<ProveLine> lines = new ArrayList<>();
        try (ScratchPlaces places = workspace.scratch(graph)) {
            for (MigrationScript script : new MigrationChoice(workspace).scripts(target)) {
                lines.add(session.during("Trying " + script.label(), () -> line(places, script)));
            }
        }
        return lines;
    }

    private ProveLine line(ScratchPlaces places, MigrationScript script) {
        try {
            Proof proof = places.first(prover -> prover.prove(script, before(script), scope()), Function.identity());
            return ProveLine.of(script, proof);
        } catch (RunInterruptedException | TrialInterruptedException interrupted) {
            throw interrupted;
        } catch (ProofFailedException | MigrationException failure) {
            return ProveLine.failed(script, String.valueOf(failure.getMessage()));
        }
    }

    private List<MigrationScript> before(MigrationScript script) {
        RevisionGraph graph = workspace.graph();
        Set<String> before = graph.ancestors(script.revises());
        return graph.scripts().stream().filter(one -> before.contains(one.id())).toList();
    }

    private ReadScope scope() {
        String defaultSchema = workspace.database().defaultSchema();
        Stream<String> ofTables = MigratedTables.of(workspace.graph()).stream()
                .map(QualifiedName::schema)
                .filter(Objects::nonNull);
        List<String> further = Stream.concat(session.settings().database().schemas().stream(), ofTables)
                .toList();
        Stream<String> names = Stream.concat(Stream.ofNullable(defaultSchema), further.stream());
        return ReadScope.DEFAULT_SCHEMA
                .withSchemas(further.isEmpty() ? new String[0] : names.toArray(String[]::new))
                .withOwnTables(VersionTable.NAME, Journal.NAME);
    }
}
