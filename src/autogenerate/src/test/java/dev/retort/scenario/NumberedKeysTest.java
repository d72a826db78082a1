package dev.retort.scenario;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.DatabaseReader;
import dev.retort.database.ReadScope;
import dev.retort.history.Journal;
import dev.retort.history.VersionTable;
import dev.retort.migration.Operations;
import dev.retort.runner.RefusedException;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
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
        return TestServer.presentOf("mysql", "mariadb")
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

    private static Arguments of(TestServer server, String what, String table, String numbered, OneWay change) {
        return Arguments.of(server, what, table, numbered, change);
    }

    private static void replace(Operations op, String column) {
        op.replacePrimaryKey("t", primaryKey("PRIMARY", "id"), primaryKey("PRIMARY", column));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void aNumberedColumnIsNeverWithoutAKey(TestServer server, String what, String table, String numbered, OneWay change)
            throws SQLException {
        assumeTrue(server.isThere(), "no such server here");
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute(table);
            database.execute("insert into t values (7, 1), (9, 2)");
            database.runner(OneWay.script("a1", change)).upgrade("head");
            Table read = new DatabaseReader()
                    .read(
                            database.connection(),
                            ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME))
                    .table(QualifiedName.of("t"))
                    .orElseThrow();
            assertThat(read.columns().stream()
                            .filter(column -> column.identity() != null)
                            .map(Column::name))
                    .containsExactlyElementsOf(numbered == null ? List.of() : List.of(numbered));
            assertThat(read.primaryKey()).isNotNull().isNotEqualTo(OLD);
            assertThat(database.query("select code from t where code = 2")).containsExactly("2");
        }
    }

    static Stream<TestServer> servers() {
        return TestServer.presentOf("mysql", "mariadb");
    }

    /** Its column stays numbered, which the server refuses while the migration runs (error 1075). */
    @ParameterizedTest
    @MethodSource("servers")
    void aKeyThatIsTheOnlyOneOfANumberedColumnDoesNotGoAlone(TestServer server) throws SQLException {
        List<OneWay> alone = List.of(
                op -> op.dropPrimaryKey("t", primaryKey("PRIMARY", "id")), op -> op.dropPrimaryKey("t", "PRIMARY"));
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute(NUMBERED);
            assertThat(database.isRefused("alter table t drop primary key")).isTrue();
            for (OneWay drop : alone) {
                OneWay behindAnother = op -> {
                    op.addColumn("t", "note", bigint());
                    op.createIndex("t", index("t_note", "note"));
                };
                assertThatThrownBy(() -> database.runner(
                                        OneWay.script("a1", drop), OneWay.script("b2", behindAnother, "a1"))
                                .upgrade("head"))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("revision a1")
                        .hasMessageContaining("column 'id' is numbered (AUTO_INCREMENT)")
                        .hasMessageContaining("op.replacePrimaryKey");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void itGoesWhereAnotherKeyLeadsTheColumn(TestServer server) throws SQLException {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute(NUMBERED);
            database.runner(OneWay.script("a1", op -> {
                        op.createIndex("t", index("t_id", "id"));
                        op.dropPrimaryKey("t", primaryKey("PRIMARY", "id"));
                    }))
                    .upgrade("head");
            assertThat(database.read().table(QualifiedName.of("t")))
                    .hasValueSatisfying(table -> assertThat(table.primaryKey()).isNull());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void itGoesWithTheNumbering(TestServer server) throws SQLException {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute(NUMBERED);
            database.runner(OneWay.script("a1", op -> {
                        op.dropPrimaryKey("t", primaryKey("PRIMARY", "id"));
                        op.alterColumn("t", "id", from(bigint().identity().notNull()), to(bigint().notNull()));
                    }))
                    .upgrade("head");
            assertThat(database.read().table(QualifiedName.of("t")))
                    .hasValueSatisfying(table -> assertThat(table.primaryKey()).isNull());
        }
    }
}
