package dev.retort.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.plan.DesiredSchema;
import dev.retort.plan.SchemaPlan;
import dev.retort.scenario.PostgreSqlServer;
import dev.retort.scenario.TestServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityModelsTest {

    @TempDir
    private Path directory;

    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.EntityModel#all")
    void whatHibernateExportsHasNoDifference(EntityModel model) throws Exception {
        // Bean Validation has its say only where a session factory starts.
        DesiredSchema schema =
                model.with("javax.persistence.validation.mode", "none").schema();
        try (ModelHibernate hibernate = new ModelHibernate(model);
                ModelDatabase database = new ModelDatabase(schema)) {
            hibernate.run(HibernateTool.FromMetadata.class, "create-only", database.url());
            SchemaPlan plan = database.plan();
            assertThat(plan.summary()).isEmpty();
            assertThat(plan.comparison().notes()).isEmpty();
            assertThat(database.size()).isEqualTo(model.size());
        }
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.EntityModel#allThatStart")
    void whatHibernateStartsOnHasNoDifference(EntityModel model) throws Exception {
        try (ModelHibernate hibernate = new ModelHibernate(model);
                ModelDatabase database = new ModelDatabase(model.schema())) {
            hibernate.run(HibernateTool.SessionFactory.class, "create-only", database.url());
            assertThat(database.plan().summary()).isEmpty();
        }
    }

    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.EntityModel#all")
    void aMigrationGoesThereAndBack(EntityModel model) throws Exception {
        goThereAndBack(new ModelElsewhere(model, PostgreSqlServer.INSTANCE));
    }

    private void goThereAndBack(ModelElsewhere elsewhere) throws Exception {
        EntityModel model = elsewhere.model();
        try (ModelHibernate hibernate = new ModelHibernate(model);
                ModelDatabase database = new ModelDatabase(model.schema(), elsewhere.server())) {
            SchemaPlan plan = database.plan();
            database.migrate(plan, directory, runner -> runner.upgrade("head"));
            SchemaPlan second = database.plan();
            assertThat(second.summary()).isEmpty();
            assertThat(second.comparison().notes()).isEmpty();
            if (elsewhere.server().isValidated(second.current())) {
                validate(elsewhere, hibernate, database);
            }
            database.migrate(plan, directory, runner -> runner.downgrade("base"));
            assertThat(database.contents()).isEmpty();
        }
    }

    private static void validate(ModelElsewhere elsewhere, ModelHibernate hibernate, ModelDatabase database)
            throws Exception {
        Optional<String> invalidity = elsewhere.invalidity();
        if (invalidity.isPresent()) {
            assertThatThrownBy(() -> hibernate.run(HibernateTool.FromMetadata.class, "validate", database.url()))
                    .hasStackTraceContaining(invalidity.get());
        } else {
            hibernate.run(HibernateTool.FromMetadata.class, "validate", database.url());
        }
    }

    /** Where Hibernate itself makes the tables, Retort does what it does on PostgreSQL; where it does not, that is known. */
    @Tag("models")
    @ParameterizedTest
    @MethodSource("dev.retort.models.ModelElsewhere#all")
    void otherServersHaveThemToo(ModelElsewhere elsewhere) throws Exception {
        Optional<String> refusal = elsewhere.refusal();
        if (refusal.isPresent()) {
            assertThatThrownBy(() -> export(elsewhere)).hasStackTraceContaining(refusal.get());
        } else {
            export(elsewhere);
            goThereAndBack(elsewhere);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theUserguideOfHibernate(TestServer server) throws Exception {
        EntityModel userguide = EntityModel.ofTheBuild();
        ModelElsewhere elsewhere = new ModelElsewhere(userguide, server);
        export(elsewhere);
        goThereAndBack(elsewhere);
    }

    static Stream<Named<TestServer>> servers() {
        return TestServer.present().stream().map(server -> Named.of(server.label(), server));
    }

    /** What Hibernate leaves out on a server, Retort adds; that is all there is to do. */
    private static void export(ModelElsewhere elsewhere) throws Exception {
        EntityModel model = elsewhere.model();
        DesiredSchema schema =
                model.with("javax.persistence.validation.mode", "none").schema();
        try (ModelHibernate hibernate = new ModelHibernate(model);
                ModelDatabase database = new ModelDatabase(schema, elsewhere.server())) {
            hibernate.run(HibernateTool.FromMetadata.class, "create-only", database.url());
            SchemaPlan plan = database.plan();
            assertThat(plan.upgrade())
                    .filteredOn(operation -> !elsewhere.server().isLeftOut(operation))
                    .extracting(operation -> operation.summary().toString())
                    .isEmpty();
            assertThat(plan.comparison().notes()).isEmpty();
            if (elsewhere.invalidity().isPresent()) {
                validate(elsewhere, hibernate, database);
            }
        }
    }
}
