package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.RandomSchema;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Gates 2 and 3 for schemas that nobody thought of: through source, and on a real server. */
class GeneratedSchemasOnServerTest {

    private static final String CLASS_NAME = "V1";

    @Provide
    Arbitrary<Schema> schemas() {
        return Arbitraries.randomValue(random -> new RandomSchema(random).schema());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theMigrationLeadsThereAndBack(@ForAll("schemas") Schema first, @ForAll("schemas") Schema second)
            throws Exception {
        String url = PostgreSqlServer.INSTANCE.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            migrate(connection, database, loaded(plan(database, first)).upgrade());
            assertThat(plan(database, first).summary()).as("built").isEmpty();
            SchemaPlan plan = plan(database, second);
            LoadedMigration migration = loaded(plan);
            assertThat(migration.upgrade()).isEqualTo(plan.upgrade());
            assertThat(migration.downgrade()).isEqualTo(plan.downgrade());
            migrate(connection, database, migration.upgrade());
            assertThat(plan(database, second).summary()).as("upgraded").isEmpty();
            migrate(connection, database, migration.downgrade());
            assertThat(plan(database, first).summary()).as("downgraded").isEmpty();
        } finally {
            PostgreSqlServer.INSTANCE.drop(url);
        }
    }

    private static SchemaPlan plan(LiveDatabase database, Schema desired) {
        return new Planner(database, (server, defaultSchema) -> desired, ReadScope.DEFAULT_SCHEMA).plan();
    }

    private static LoadedMigration loaded(SchemaPlan plan) throws ReflectiveOperationException {
        return LoadedMigration.of(
                CLASS_NAME,
                MigrationFile.of(new MigrationSpec(
                        "",
                        CLASS_NAME,
                        "1",
                        List.of(),
                        "generated",
                        Instant.EPOCH,
                        plan.upgrade(),
                        plan.downgrade(),
                        plan.dialect())));
    }

    private static void migrate(Connection connection, LiveDatabase database, List<Operation> operations)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (String sql : database.dialect().statements(operation, operations)) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
