package dev.retort.cli;

import dev.retort.config.ProofSettings;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.proof.Proof;
import dev.retort.proof.ProofFailedException;
import java.util.List;

/** The trial of a new migration, before it is written. */
final class Proving {

    private final Session session;
    private final Workspace workspace;
    private final ProofSettings settings;

    Proving(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        this.settings = session.settings().proof();
    }

    /**
     * Tries it where that is wanted and can be done.
     *
     * @throws CommandException when the migration does not do what it says; it is not to be written then
     */
    Proof of(NewMigration migration, SchemaPlan plan, Planner planner) {
        if (!settings.wanted()) {
            return Proof.none("proofs are switched off");
        }
        try {
            return session.during("Trying the migration up, down and up again", () -> tried(migration, plan, planner));
        } catch (ProofFailedException failed) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "nothing was written, because the migration does not do what it should: " + failed.getMessage()
                            + " To have the file all the same, to mend it by hand, add --no-proof.");
        }
    }

    private Proof tried(NewMigration migration, SchemaPlan plan, Planner planner) {
        List<Operation> operations = plan.upgrade();
        RevisionGraph graph =
                workspace.graphWith(migration.fileName(), migration.source(operations, plan.downgrade(), List.of()));
        MigrationScript script = graph.get(migration.id());
        try (ScratchPlaces places = workspace.scratch(graph)) {
            return places.first(prover -> prover.prove(plan, planner, workspace.database(), script));
        }
    }
}
