package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A unique key that is too long for InnoDB serves no foreign key on MariaDB, which makes an index of its own for that. */
class LongKeysTest {

    private static final int FITS = 383;
    private static final Table PARENT = Table.of(
            QualifiedName.of("p"), List.of(Column.of("id", SqlType.of("int")).withNullable(false)));

    static Stream<TestServer> servers() {
        return TestServer.presentOf("mysql", "mariadb");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theIndexOfAForeignKeyIsThereWhereTheServerMakesOne(TestServer server) throws SQLException {
        assumeTrue(server.isThere(), "no such server here");
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table p (id int not null, constraint p_key unique (id))");
            assertThat(indexes(database, FITS)).containsExactly("u");
            if (server.family().equals("mysql")) {
                assertThat(database.isRefused(create(FITS + 1))).isTrue();
            } else {
                assertThat(indexes(database, FITS + 1)).containsExactly("f", "u");
            }
        }
    }

    /** A table of that shape, which the model's equals. */
    private static List<String> indexes(ServerDatabase database, int length) throws SQLException {
        database.execute("drop table if exists t");
        database.execute(create(length));
        Schema desired = database.read().withTables(List.of(unique("p_key", PARENT, "id"), child(length)));
        assertThat(database.plan(desired).upgrade()).isEmpty();
        return database.query(
                "select distinct index_name from information_schema.statistics where table_schema = database()"
                        + " and table_name = 't' order by index_name");
    }

    private static String create(int length) {
        return "create table t (id int, a varchar(" + length + "), b varchar(" + length + "), d numeric(3, 1),"
                + " constraint u unique (id, a, b, d), constraint f foreign key (id) references p (id)) charset utf8mb4";
    }

    private static Table child(int length) {
        Table table = Table.of(
                QualifiedName.of("t"),
                List.of(
                        Column.of("id", SqlType.of("int")),
                        Column.of("a", SqlType.of("varchar", length)),
                        Column.of("b", SqlType.of("varchar", length)),
                        Column.of("d", SqlType.parse("numeric(3, 1)"))));
        return unique("u", table, "id", "a", "b", "d")
                .withForeignKeys(List.of(ForeignKey.of("f", List.of("id"), QualifiedName.of("p"), List.of("id"))));
    }

    private static Table unique(String name, Table table, String... columns) {
        return table.withUniqueConstraints(List.of(UniqueConstraint.of(name, List.of(columns))));
    }
}
