package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            run(connection, "drop database if exists " + OTHER);
            EntitySide before = side("before");
            EntitySide after = side("after");
            before.build(url, connection);
            SchemaPlan plan = plan(database, after);
            assertThat(plan.upgrade()).contains(new Operation.CreateSchema(OTHER));
            execute(connection, database, plan.upgrade());
            assertThat(plan(database, after).summary()).as("upgraded").isEmpty();
            after.validate(url);
            execute(connection, database, plan.downgrade());
            assertThat(plan(database, before).summary()).as("downgraded").isEmpty();
            assertThat(databases(connection)).as("databases").doesNotContain(OTHER);

            run(connection, "create database " + OTHER);
            execute(connection, database, plan(database, after).upgrade());
            assertThat(plan(database, after).summary())
                    .as("in a database that is there")
                    .isEmpty();
            run(connection, "set foreign_key_checks = 0; drop database " + OTHER);
        }
        server.drop(url);
    }

    private static SchemaPlan plan(LiveDatabase database, EntitySide side) {
        return new Planner(database, side, ReadScope.DEFAULT_SCHEMA).plan();
    }

    private static String databases(Connection connection) throws SQLException {
        StringBuilder names = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show databases")) {
            while (rows.next()) {
                names.append(rows.getString(1)).append(' ');
            }
        }
        return names.toString();
    }

    private static void execute(Connection connection, LiveDatabase database, List<Operation> operations)
            throws SQLException {
        for (Operation operation : operations) {
            for (String sql : database.dialect().statements(operation, operations)) {
                run(connection, sql);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
