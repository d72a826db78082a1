package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
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
        return TestServer.presentOf("mysql", "mariadb");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerRefusesIsRefusedBefore(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            for (Column before : KINDS) {
                for (Column after : KINDS) {
                    database.execute("drop table if exists t");
                    database.execute("create table t (a integer)");
                    database.run(List.of(new Operation.AddColumn(QualifiedName.of("t"), before)));
                    Operation change = new Operation.AlterColumn(QualifiedName.of("t"), before, after);
                    assertThat(database.isRefusedBefore(List.of(change)))
                            .as("%s: %s to %s", database.dialect().name(), before, after)
                            .isEqualTo(database.isRefused(modify(after)));
                }
            }
        }
    }

    /** What was computed when it was read is kept nowhere, so that an ordinary column in its place comes empty. */
    @ParameterizedTest
    @MethodSource("servers")
    void whatIsNoLongerComputedIsToldToBeEmpty(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table t (a integer, s integer generated always as (a + 1) stored,"
                    + " v integer generated always as (a + 1) virtual)");
            Schema desired = plain(plain(database.read(), "s", database.dialect()), "v", database.dialect());
            assertThat(database.plan(desired).comparison().notes())
                    .singleElement()
                    .asString()
                    .startsWith("t.v is computed no longer, as (")
                    .contains("comes without values: fill it with op.fillColumn");
        }
    }

    private static Schema plain(Schema schema, String column, Dialect dialect) {
        Column before =
                schema.table(QualifiedName.of("t")).orElseThrow().column(column).orElseThrow();
        return new Operation.AlterColumn(QualifiedName.of("t"), before, before.withGenerated(null))
                .applyTo(schema, dialect);
    }

    /** As somebody writes it. */
    private static String modify(Column after) {
        GeneratedExpression generated = after.generated();
        String clause = generated != null ? " " + generated.clause() : after.nullable() ? "" : " not null";
        return "alter table t modify column g " + after.type().sql() + clause;
    }
}
