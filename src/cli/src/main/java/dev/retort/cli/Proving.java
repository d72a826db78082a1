package dev.retort.cli;

import dev.retort.config.ProofSettings;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.proof.Proof;
import dev.retort.proof.ProofFailedException;
import java.util.Collections;
import java.util.List;

/** The trial of new migrations, before they are written. */
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
     * Tries them where that is wanted and can be done.
     *
     * @return what the trial says of each
     * @throws CommandException when they do not do what they say; they are not to be written then
     */
    List<Proof> of(NewMigrations migrations, SchemaPlan plan, Planner planner) {
        if (!settings.wanted()) {
            return ofEach(migrations, Proof.none("proofs are switched off"));
        }
        try {
            return session.during("Trying the migration up, down and up again", () -> tried(migrations, plan, planner));
        } catch (ProofFailedException failed) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "nothing was written, because the migration does not do what it should: " + failed.getMessage()
                            + " To have the file all the same, to mend it by hand, add --no-proof.");
        }
    }

    /** The same of each. */
    static List<Proof> ofEach(NewMigrations migrations, Proof proof) {
        return Collections.nCopies(migrations.ids().size(), proof);
    }

    private List<Proof> tried(NewMigrations migrations, SchemaPlan plan, Planner planner) {
        RevisionGraph graph = workspace.graphWith(migrations.sources());
        List<MigrationScript> scripts =
                migrations.ids().stream().map(graph::get).toList();
        try (ScratchPlaces places = workspace.scratch(graph)) {
            return places.first(
                    prover -> prover.prove(plan, planner, workspace.database(), scripts),
                    none -> ofEach(migrations, none));
        }
    }
}
