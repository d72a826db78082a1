package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that are filled, computed when they are read and computed when they are written, and become each other, in a line by hand. */
class GenerationChangesTest {

    private static final Column PLAIN = Column.of("g", SqlType.of("integer"));
    private static final List<Column> KINDS = List.of(
            PLAIN,
            PLAIN.withNullable(false),
            PLAIN.withGenerated(new GeneratedExpression("a + 1", false)),
            PLAIN.withGenerated(new GeneratedExpression("a + 2", false)),
            PLAIN.withGenerated(new GeneratedExpression("a + 1", true)),
            PLAIN.withGenerated(new GeneratedExpression("a + 2", true)),
            PLAIN.withType(SqlType.of("bigint")).withGenerated(new GeneratedExpression("a + 1", true)));

    static Stream<TestServer> servers() {
        return TestServer.present().stream()
                .filter(server -> List.of("mysql", "mariadb").contains(server.family()));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerRefusesIsRefusedBefore(TestServer server) throws Exception {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection);
                Statement statement = connection.createStatement()) {
            for (Column before : KINDS) {
                for (Column after : KINDS) {
                    statement.execute("drop table if exists t");
                    statement.execute("create table t (a integer)");
                    run(statement, database.dialect(), new Operation.AddColumn(QualifiedName.of("t"), before));
                    Operation change = new Operation.AlterColumn(QualifiedName.of("t"), before, after);
                    assertThat(isRefusedBefore(database.dialect(), change))
                            .as("%s: %s to %s", database.dialect().name(), before, after)
                            .isEqualTo(isRefused(statement, after));
                }
            }
        } finally {
            server.drop(url);
        }
    }

    /** What was computed when it was read is kept nowhere, so that an ordinary column in its place comes empty. */
    @ParameterizedTest
    @MethodSource("servers")
    void whatIsNoLongerComputedIsToldToBeEmpty(TestServer server) throws Exception {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection);
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (a integer, s integer generated always as (a + 1) stored,"
                    + " v integer generated always as (a + 1) virtual)");
            Schema current = database.read(ReadScope.DEFAULT_SCHEMA);
            Schema desired = plain(plain(current, "s"), "v");
            assertThat(new Planner(database, (product, name) -> desired, ReadScope.DEFAULT_SCHEMA)
                            .plan()
                            .comparison()
                            .notes())
                    .singleElement()
                    .asString()
                    .startsWith("t.v is computed no longer, as (")
                    .contains("comes without values: fill it with op.fillColumn");
        } finally {
            server.drop(url);
        }
    }

    private static Schema plain(Schema schema, String column) {
        Column before =
                schema.table(QualifiedName.of("t")).orElseThrow().column(column).orElseThrow();
        return new Operation.AlterColumn(QualifiedName.of("t"), before, before.withGenerated(null)).applyTo(schema);
    }

    private static boolean isRefusedBefore(Dialect dialect, Operation change) {
        try {
            dialect.check(change, List.of(change));
            return false;
        } catch (InexpressibleOperationException refused) {
            return true;
        }
    }

    private static boolean isRefused(Statement statement, Column after) {
        GeneratedExpression generated = after.generated();
        String clause = generated != null ? " " + generated.clause() : after.nullable() ? "" : " not null";
        try {
            statement.execute("alter table t modify column g " + after.type().sql() + clause);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    private static void run(Statement statement, Dialect dialect, Operation operation) throws SQLException {
        for (String sql : dialect.statements(operation)) {
            statement.execute(sql);
        }
    }
}
