package dev.retort.scenario;

import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.database.scratch.ScratchDatabases;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.migration.Migration;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.proof.Prover;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import java.util.List;

/** What a trial says of a scenario's migration, without the server's version. */
final class ScenarioProof {

    private static final String ID = "0123456789ab";

    private final LiveDatabase database;
    private final String url;

    ScenarioProof(LiveDatabase database, String url) {
        this.database = database;
        this.url = url;
    }

    /** The lines of the class comment. */
    String of(SchemaPlan plan, Planner planner, Migration migration) {
        MigrationScript script =
                new MigrationScript(ID, List.of(), "scenario", "", true, "scenario", "none:0", migration);
        RevisionGraph graph = RevisionGraph.of(List.of(script));
        Prover prover = new Prover(
                new ScratchDatabases(database, new Login(url, null, null, "retort test"), database),
                "here",
                scratch -> scratch.connect(connection ->
                        new MigrationRunner(connection, scratch.dialect(), graph, RunOptions.defaults())));
        return String.join("\n", prover.prove(plan, planner, database, script).lines())
                        .replaceFirst(" on .* \\(here\\)", "")
                + "\n";
    }
}
