package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of a model that are computed from computed ones which stand behind them: MySQL and MariaDB refuse a table that says them so. */
class ComputedOrderTest {

    private static final SqlType INTEGER = SqlType.of("integer");

    private static final Table TABLE = Table.of(
                    QualifiedName.of("t"),
                    List.of(
                            computed("first", "SECOND+1"),
                            Column.of("id", INTEGER).withNullable(false),
                            computed("second", "(last*2)"),
                            Column.of("last", INTEGER)))
            .withPrimaryKey(new PrimaryKey(null, List.of("id")));

    private static Column computed(String name, String expression) {
        return Column.of(name, INTEGER).withGenerated(new GeneratedExpression(expression, true));
    }

    static Stream<TestServer> servers() {
        return TestServer.presentOf("mysql", "mariadb", "sqlite");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aNewTableHasThemBehindWhatTheyRead(TestServer server) throws Exception {
        assumeTrue(server.isThere(), "no such server here");
        try (ServerDatabase database = ServerDatabase.on(server)) {
            assertThat(database.isRefused("create table u (first int generated always as (second+1) stored,"
                            + " second int generated always as (last*2) stored, last int)"))
                    .isEqualTo(!server.family().equals("sqlite"));
            database.execute("drop table if exists u");
            Schema desired = database.read().withTables(List.of(TABLE));
            SchemaPlan plan = database.plan(desired);
            database.run(plan.upgrade());
            assertThat(database.read().tables().get(0).columns())
                    .extracting(Column::name)
                    .containsExactly("id", "second", "first", "last");
            assertThat(database.plan(desired).upgrade()).isEmpty();
        }
    }
}
