package dev.retort.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.DesiredSchema;
import dev.retort.plan.SchemaPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
        try (ModelHibernate hibernate = new ModelHibernate(model);
                ModelDatabase database = new ModelDatabase(model.schema())) {
            SchemaPlan plan = database.plan();
            database.migrate(plan, directory, runner -> runner.upgrade("head"));
            SchemaPlan second = database.plan();
            assertThat(second.summary()).isEmpty();
            assertThat(second.comparison().notes()).isEmpty();
            hibernate.run(HibernateTool.FromMetadata.class, "validate", database.url());
            database.migrate(plan, directory, runner -> runner.downgrade("base"));
            assertThat(database.contents()).isEmpty();
        }
    }

    @Test
    void theUserguideOfHibernate() throws Exception {
        EntityModel userguide = EntityModel.ofTheBuild();
        whatHibernateExportsHasNoDifference(userguide);
        aMigrationGoesThereAndBack(userguide);
    }
}
