package dev.retort.proof;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.database.ReadScope;
import dev.retort.database.scratch.ScratchDatabases;
import dev.retort.dialect.Dialect;
import dev.retort.diff.RenameDecision;
import dev.retort.history.Journal;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.VersionTable;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.MigrationDirectory;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import dev.retort.scenario.TestServer;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A database, what it should become, and the plan that leads there, to be tried with and without faults. */
final class PlannedCase implements AutoCloseable {

    /** Makes a runner. */
    @FunctionalInterface
    interface Runners {

        MigrationRunner on(Connection connection, Dialect dialect, RevisionGraph graph, RunOptions options);
    }

    private final TestServer server;
    private final String url;
    private final LiveDatabase database;
    private final Planner planner;
    private final SchemaPlan plan;

    PlannedCase(TestServer server, String before, String after, RenameDecision renames) throws SQLException {
        this.server = server;
        Schema desired = read(database(after));
        this.url = database(before);
        this.database = LiveDatabase.of(DriverManager.getConnection(url));
        ReadScope scope = ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME);
        this.planner = new Planner(database, (product, schema) -> desired, scope);
        this.plan = planner.compare(planner.read(), renames);
    }

    private String database(String schema) throws SQLException {
        String made = server.create();
        try (Connection connection = DriverManager.getConnection(made);
                Statement statement = connection.createStatement()) {
            server.run(schema, statement);
        }
        return made;
    }

    private static Schema read(String url) throws SQLException {
        try (LiveDatabase database = LiveDatabase.of(DriverManager.getConnection(url))) {
            return database.read(ReadScope.DEFAULT_SCHEMA);
        }
    }

    SchemaPlan plan() {
        return plan;
    }

    /** Tries what was planned. */
    Proof prove(Path folder, Runners runners) {
        return prove(plan.upgrade(), plan.downgrade(), folder, runners);
    }

    /** Tries a migration through source and compiler, as the command line does it. */
    Proof prove(List<Operation> upgrade, List<Operation> downgrade, Path folder, Runners runners) {
        String source = MigrationFile.of(new MigrationSpec(
                "", "Tried", "1", List.of(), "try", Instant.EPOCH, upgrade, downgrade, database.dialect()));
        try (MigrationDirectory migrations = new MigrationDirectory(folder, List.of(), folder)) {
            List<MigrationScript> scripts = migrations.loadWith(Map.of("Tried.java", source));
            RevisionGraph graph = RevisionGraph.of(scripts);
            Prover prover = new Prover(
                    new ScratchDatabases(database, new Login(url, null, null, "retort test"), database),
                    "here",
                    scratch -> scratch.connect(
                            connection -> runners.on(connection, scratch.dialect(), graph, RunOptions.defaults())));
            return prover.prove(plan, planner, database, scripts).get(0);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
