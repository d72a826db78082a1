package dev.retort.scenario;

import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.database.scratch.ScratchDatabases;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.migration.Migration;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Stage;
import dev.retort.proof.Proof;
import dev.retort.proof.Prover;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import java.util.ArrayList;
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

    /** The lines of the class comment of the last migration, each of which is one stage of the plan. */
    String of(SchemaPlan plan, Planner planner, List<Stage> stages, List<Migration> migrations) {
        List<MigrationScript> scripts = new ArrayList<>();
        for (int n = 0; n < stages.size(); n++) {
            List<String> revises =
                    n == 0 ? List.of() : List.of(scripts.get(n - 1).id());
            scripts.add(new MigrationScript(
                    ID + n,
                    revises,
                    "scenario",
                    "",
                    stages.get(n).transactional(),
                    "scenario",
                    "none:0",
                    migrations.get(n)));
        }
        RevisionGraph graph = RevisionGraph.of(scripts);
        Prover prover = new Prover(
                new ScratchDatabases(database, new Login(url, null, null, "retort test"), database),
                "here",
                scratch -> scratch.connect(connection ->
                        new MigrationRunner(connection, scratch.dialect(), graph, RunOptions.defaults())));
        List<Proof> proofs = prover.prove(plan, planner, database, scripts);
        return String.join("\n", proofs.get(proofs.size() - 1).lines()).replaceFirst(" on .* \\(here\\)", "") + "\n";
    }
}
