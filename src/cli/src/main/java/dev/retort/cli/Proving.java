package dev.retort.cli;

import dev.retort.config.ProofSettings;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.proof.Proof;
import dev.retort.proof.ProofFailedException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
     * Tries migrations where that is wanted and can be done, in the forms that the server has.
     *
     * @param inForms the migrations, which carry out as usual what the server refuses to do while others read and write
     * @throws CommandException when they do not do what they say; they are not to be written then
     */
    ProvenMigrations of(Function<Set<Operation>, NewMigrations> inForms, SchemaPlan plan, Planner planner) {
        Set<Operation> refused = new LinkedHashSet<>();
        if (!settings.wanted()) {
            NewMigrations migrations = inForms.apply(refused);
            return new ProvenMigrations(migrations, ofEach(migrations, Proof.none("proofs are switched off")));
        }
        while (true) {
            NewMigrations migrations = inForms.apply(refused);
            try {
                return new ProvenMigrations(migrations, proofs(migrations, plan, planner));
            } catch (ProofFailedException failed) {
                Operation notOnline = failed.notOnline().orElseThrow(() -> unwritten(failed));
                if (!refused.add(notOnline)) {
                    throw unwritten(failed);
                }
                session.output().note("the server cannot do this while others write: " + notOnline.summary());
            }
        }
    }

    private static CommandException unwritten(ProofFailedException failed) {
        return new CommandException(
                ExitCode.FAILED,
                "nothing was written, because the migration does not do what it should: " + failed.getMessage()
                        + " To have the file all the same, to mend it by hand, add --no-proof.");
    }

    private List<Proof> proofs(NewMigrations migrations, SchemaPlan plan, Planner planner) {
        return session.during("Trying the migration up, down and up again", () -> tried(migrations, plan, planner));
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
