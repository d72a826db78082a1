package dev.retort.models;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.RenameDecision;
import dev.retort.history.Journal;
import dev.retort.history.RevisionGraph;
import dev.retort.history.VersionTable;
import dev.retort.plan.DesiredSchema;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.MigrationDirectory;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import dev.retort.scenario.PostgreSqlServer;
import dev.retort.scenario.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A database of its own for a model. */
final class ModelDatabase implements AutoCloseable {

    private static final ReadScope SCOPE = ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME);

    private final DesiredSchema model;
    private final TestServer server;
    private final String url;

    /** Creates an empty database on PostgreSQL. */
    ModelDatabase(DesiredSchema model) throws SQLException {
        this(model, PostgreSqlServer.INSTANCE);
    }

    /** Creates an empty database. */
    ModelDatabase(DesiredSchema model, TestServer server) throws SQLException {
        this(model, server, server.createForHibernate());
    }

    private ModelDatabase(DesiredSchema model, TestServer server, String url) {
        this.model = model;
        this.server = server;
        this.url = url;
    }

    /** Another database on PostgreSQL with the same in it. */
    ModelDatabase copy() throws SQLException {
        return new ModelDatabase(model, server, PostgreSqlServer.INSTANCE.copy(url));
    }

    /** Where it is. */
    String url() {
        return url;
    }

    /** What Retort finds between this database and its model. */
    SchemaPlan plan() throws SQLException {
        return plan(RenameDecision.NONE);
    }

    /** What Retort finds where somebody decides what is a rename. */
    SchemaPlan plan(RenameDecision renames) throws SQLException {
        try (LiveDatabase database = LiveDatabase.of(DriverManager.getConnection(url))) {
            Planner planner = new Planner(database, model, SCOPE);
            return planner.compare(planner.read(), renames);
        }
    }

    /** Writes the plan as a file, compiles and runs it. */
    void migrate(SchemaPlan plan, Path directory, Consumer<MigrationRunner> verb) throws Exception {
        String source = MigrationFile.of(new MigrationSpec(
                "",
                "V1_model",
                "ba4800daf143",
                List.of(),
                "model",
                Instant.EPOCH,
                plan.upgrade(),
                plan.downgrade(),
                plan.dialect()));
        Path migrations = Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(migrations.resolve("V1_model.java"), source);
        try (MigrationDirectory scripts = new MigrationDirectory(migrations, List.of(), directory.resolve("work"));
                Connection connection = DriverManager.getConnection(url)) {
            verb.accept(new MigrationRunner(
                    connection, plan.dialect(), RevisionGraph.of(scripts.load()), RunOptions.defaults()));
        }
    }

    /** Runs a script. */
    void execute(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** Counted without Retort, on PostgreSQL. */
    EntityModel.Size size() throws SQLException {
        List<List<String>> rows = query("""
                select count(*) filter (where c.relkind in ('r', 'p')),
                  coalesce(sum((select count(*) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped))
                    filter (where c.relkind in ('r', 'p', 'v')), 0),
                  (select count(*) from pg_constraint where contype = 'f')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                """);
        List<Integer> counts = rows.get(0).stream().map(Integer::valueOf).toList();
        return new EntityModel.Size(counts.get(0), counts.get(1), counts.get(2));
    }

    /** The names of everything in the database that is neither the server's nor Retort's own; read without Retort. */
    List<String> contents() throws SQLException {
        return query(server.contents()).stream().flatMap(List::stream).toList();
    }

    private List<List<String>> query(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        server.drop(url);
    }
}
