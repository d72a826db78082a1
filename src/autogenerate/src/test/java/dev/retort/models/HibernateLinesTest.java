package dev.retort.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.DesiredSchema;
import dev.retort.plan.SchemaPlan;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of Hibernate on a class path of its own, with entities that use what it has. */
class HibernateLinesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("dev.retort.models.HibernateLine#all")
    void isReadAsItExportsAndValidatesWhatIsMade(HibernateLine line) throws Exception {
        EntityModel model = line.model();
        DesiredSchema schema = model.schema();
        try (ModelHibernate hibernate = new ModelHibernate(model)) {
            try (ModelDatabase exported = new ModelDatabase(schema)) {
                hibernate.run(HibernateTool.FromMetadata.class, "create-only", exported.url());
                assertNothingToDo(exported);
                assertThat(exported.size()).isEqualTo(line.size());
            }
            try (ModelDatabase migrated = new ModelDatabase(schema)) {
                SchemaPlan plan = migrated.plan();
                migrated.migrate(plan, directory, runner -> runner.upgrade("head"));
                assertNothingToDo(migrated);
                hibernate.run(HibernateTool.SessionFactory.class, "validate", migrated.url());
                migrated.migrate(plan, directory, runner -> runner.downgrade("base"));
                assertThat(migrated.contents()).isEmpty();
            }
        }
    }

    private static void assertNothingToDo(ModelDatabase database) throws SQLException {
        SchemaPlan plan = database.plan();
        assertThat(plan.summary()).isEmpty();
        assertThat(plan.comparison().notes()).isEmpty();
    }
}
