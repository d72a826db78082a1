package dev.retort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.entity.EntitySource;
import dev.retort.operation.Operation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleEntitiesTest {

    @Test
    void theWholeWay() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                LiveDatabase database = LiveDatabase.of(connection)) {
            EntitySource source = EntitySource.of(List.of("../../sample-entities/target/classes"));
            long t = System.nanoTime();
            SchemaPlan plan = new Planner(database, source, ReadScope.DEFAULT_SCHEMA).plan();
            System.err.println("plan ms " + (System.nanoTime() - t) / 1_000_000);
            System.out.println(MigrationFile.of(new MigrationSpec(
                    "", "V1", "ba4800daf143", List.of(), "initial", Instant.EPOCH, plan.upgrade(), plan.downgrade())));
            for (Operation operation : plan.upgrade()) {
                for (String sql : database.dialect().statements(operation)) {
                    System.out.println(sql + ";");
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                }
            }
            SchemaPlan again = new Planner(database, source, ReadScope.DEFAULT_SCHEMA).plan();
            System.out.println(again.summary() + " " + again.comparison().notes());
            assertThat(again.upgrade()).isEmpty();
        }
    }
}
