package dev.retort.scenario;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.DatabaseReader;
import dev.retort.database.ReadScope;
import dev.retort.history.Journal;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.VersionTable;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that somebody replaces by hand where a numbered column must be led by a key at any time. */
class NumberedKeysTest {

    private static final String PLAIN = "create table t (id bigint not null, code bigint not null, primary key (id))";
    private static final String NUMBERED = PLAIN.replace("id bigint not null", "id bigint not null auto_increment");
    private static final PrimaryKey OLD = new PrimaryKey("PRIMARY", List.of("id"));

    static Stream<Arguments> changes() {
        return TestServer.present().stream()
                .filter(server -> List.of("mysql", "mariadb").contains(server.family()))
                .flatMap(server -> Stream.of(
                        of(server, "comes with the key's column before", PLAIN, "no", op -> {
                            op.addColumn("t", "no", bigint().identity().notNull());
                            replace(op, "no");
                        }),
                        of(server, "comes with the key's column behind", PLAIN, "no", op -> {
                            replace(op, "no");
                            op.addColumn("t", "no", bigint().identity().notNull());
                        }),
                        of(server, "takes the place of a numbered one that goes", NUMBERED, "no", op -> {
                            op.addColumn("t", "no", bigint().identity().notNull());
                            replace(op, "no");
                            op.dropColumn("t", "id", bigint().identity().notNull());
                        }),
                        of(server, "comes to a column that is there", PLAIN, "code", op -> {
                            replace(op, "code");
                            op.alterColumn(
                                    "t",
                                    "code",
                                    from(bigint().notNull()),
                                    to(bigint().identity().notNull()));
                        }),
                        of(server, "leaves the column of the old key", NUMBERED, null, op -> {
                            replace(op, "code");
                            op.alterColumn("t", "id", from(bigint().identity().notNull()), to(bigint().notNull()));
                        })));
    }

    private static Arguments of(
            TestServer server, String what, String table, String numbered, Consumer<Operations> change) {
        return Arguments.of(server, what, table, numbered, change);
    }

    private static void replace(Operations op, String column) {
        op.replacePrimaryKey("t", primaryKey("PRIMARY", "id"), primaryKey("PRIMARY", column));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void aNumberedColumnIsNeverWithoutAKey(
            TestServer server, String what, String table, String numbered, Consumer<Operations> change)
            throws SQLException {
        assumeTrue(server.isThere(), "no such server here");
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(table);
            statement.execute("insert into t values (7, 1), (9, 2)");
            runner(connection, server, change).upgrade("head");
            Table read = new DatabaseReader()
                    .read(connection, ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME))
                    .table(QualifiedName.of("t"))
                    .orElseThrow();
            assertThat(read.columns().stream()
                            .filter(column -> column.identity() != null)
                            .map(Column::name))
                    .containsExactlyElementsOf(numbered == null ? List.of() : List.of(numbered));
            assertThat(read.primaryKey()).isNotNull().isNotEqualTo(OLD);
            statement.execute("select code from t where code = 2");
            assertThat(statement.getResultSet().next()).isTrue();
        } finally {
            server.drop(url);
        }
    }

    private static MigrationRunner runner(Connection connection, TestServer server, Consumer<Operations> change) {
        Migration migration = new Migration() {
            @Override
            public void upgrade(Operations op) {
                change.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        };
        MigrationScript script =
                new MigrationScript("a1", List.of(), "change", "", true, "a1.java", "source:a1", migration);
        return new MigrationRunner(
                connection, server.dialect(), RevisionGraph.of(List.of(script)), RunOptions.defaults());
    }
}
