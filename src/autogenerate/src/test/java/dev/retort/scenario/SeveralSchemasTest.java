package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a schema is a database, one that entities name as catalog comes when it is missing, is read, and goes on the way back. */
class SeveralSchemasTest {

    private static final String OTHER = "scenario_archive";

    static List<TestServer> servers() {
        return List.of(MariaDbServer.INSTANCE, MySqlServer.INSTANCE);
    }

    private static EntitySide side(String name) {
        return new EntitySide(
                EntityClasses.of(Scenario.ROOT.resolve("several-databases").resolve(name)), Map.of());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void anotherDatabaseComesIsReadAndGoes(TestServer server) throws SQLException {
        assumeTrue(server.isThere(), "no such server");
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("drop database if exists " + OTHER);
            EntitySide before = side("before");
            EntitySide after = side("after");
            before.build(database.url(), database.connection());
            SchemaPlan plan = plan(database, after);
            assertThat(plan.upgrade()).contains(new Operation.CreateSchema(OTHER));
            database.run(plan.upgrade());
            assertThat(plan(database, after).summary()).as("upgraded").isEmpty();
            after.validate(database.url());
            database.run(plan.downgrade());
            assertThat(plan(database, before).summary()).as("downgraded").isEmpty();
            assertThat(database.query("show databases")).as("databases").doesNotContain(OTHER);

            database.execute("create database " + OTHER);
            database.run(plan(database, after).upgrade());
            assertThat(plan(database, after).summary())
                    .as("in a database that is there")
                    .isEmpty();
            database.execute("set foreign_key_checks = 0; drop database " + OTHER);
        }
    }

    private static SchemaPlan plan(ServerDatabase database, EntitySide side) {
        return new Planner(database.live(), side, ReadScope.DEFAULT_SCHEMA).plan();
    }
}
