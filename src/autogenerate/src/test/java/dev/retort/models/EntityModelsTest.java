package dev.retort.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.history.Journal;
import dev.retort.history.RevisionGraph;
import dev.retort.history.VersionTable;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.MigrationDirectory;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityModelsTest {

    private static final ReadScope SCOPE = ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME);

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.EntityModel#all")
    void whatHibernateExportsHasNoDifference(EntityModel model) throws Exception {
        String url = newDatabase();
        new ModelHibernate(model, url).run(HibernateTool.FromMetadata.class, "create-only");
        // Bean Validation has its say only where a session factory starts.
        SchemaPlan plan = plan(model.with("javax.persistence.validation.mode", "none"), url);
        assertThat(plan.summary()).isEmpty();
        assertThat(plan.comparison().notes()).isEmpty();
        assertThat(sizeOf(url)).isEqualTo(model.size());
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.EntityModel#allThatStart")
    void whatHibernateStartsOnHasNoDifference(EntityModel model) throws Exception {
        String url = newDatabase();
        new ModelHibernate(model, url).run(HibernateTool.SessionFactory.class, "create-only");
        assertThat(plan(model, url).summary()).isEmpty();
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.EntityModel#all")
    void aMigrationGoesThereAndBack(EntityModel model) throws Exception {
        String url = newDatabase();
        SchemaPlan plan = plan(model, url);
        migrate(plan, url, runner -> runner.upgrade("head"));
        SchemaPlan second = plan(model, url);
        assertThat(second.summary()).isEmpty();
        assertThat(second.comparison().notes()).isEmpty();
        new ModelHibernate(model, url).run(HibernateTool.FromMetadata.class, "validate");
        migrate(plan, url, runner -> runner.downgrade("base"));
        assertThat(plan(model, url).current()).isEqualTo(plan.current());
    }

    @Test
    void theUserguideOfHibernate() throws Exception {
        EntityModel userguide = EntityModel.ofTheBuild();
        whatHibernateExportsHasNoDifference(userguide);
        aMigrationGoesThereAndBack(userguide);
    }

    private static SchemaPlan plan(EntityModel model, String url) throws SQLException {
        try (LiveDatabase database = LiveDatabase.of(DriverManager.getConnection(url))) {
            return new Planner(database, model.source(), SCOPE).plan();
        }
    }

    /** Writes the plan as a file, compiles and runs it. */
    private void migrate(SchemaPlan plan, String url, Consumer<MigrationRunner> verb) throws Exception {
        String source = MigrationFile.of(new MigrationSpec(
                "", "V1_model", "ba4800daf143", List.of(), "model", Instant.EPOCH, plan.upgrade(), plan.downgrade()));
        Path migrations = Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(migrations.resolve("V1_model.java"), source);
        try (MigrationDirectory scripts = new MigrationDirectory(migrations, List.of(), directory.resolve("work"));
                Connection connection = DriverManager.getConnection(url)) {
            verb.accept(new MigrationRunner(
                    connection, plan.dialect(), RevisionGraph.of(scripts.load()), RunOptions.defaults()));
        }
    }

    /** Counted without Retort. */
    private static EntityModel.Size sizeOf(String url) throws SQLException {
        String count = """
                select (select count(*) from pg_tables where schemaname = 'public'),
                  (select count(*) from information_schema.columns where table_schema = 'public'),
                  (select count(*) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace)
                """;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(count)) {
            row.next();
            return new EntityModel.Size(row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }

    private static String newDatabase() throws SQLException {
        String name = "model_" + System.nanoTime();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }
}
