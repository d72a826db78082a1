package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.ReadScope;
import dev.retort.dialect.StoredObject;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cases of the lists that other databases than PostgreSQL have: what is no difference, and what is. Each leads there and back.
 *
 * <p>SQLite: alembic 17, 163 to 168, 219, 348, 360. MySQL and MariaDB: alembic 359, A25, J15, J16, schema-diff 75, 153, 175, jvm-peers
 * 55. H2: jvm-peers 55, 76.
 */
class CasesElsewhereTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite | create table t (a int default 5, b text) | create table t (a int default 5, b text)",
                "sqlite | create table t (a text default (datetime('now','localtime'))) | create table t (a text default (datetime( 'now', 'localtime' )))",
                "sqlite | create table t (a text default (datetime('now','localtime'))) | create table t (a text default ((datetime('now','localtime'))))",
                "sqlite | create table t (a text default (now())) | create table t (a text default (NOW()))",
                "sqlite | create table t (a int default 5) | create table t (a int default (5))",
                "sqlite | create table t (a real default 5.2) | create table t (a real default 5.2)",
                "sqlite | create table t (a text default 'x') | create table t (a text default ('x'))",
                "sqlite | create table t (a text); create index i on t (lower(a)) | create table t (a text); create index i on t (LOWER( a ))",
                "h2 | create table T (A varchar) | create table T (A character varying)",
                "h2 | create table t (a varchar(20)); create sequence s | create table T (A varchar(20)); create sequence S",
                "mariadb | create table t (a text) | create table t (a text default null)",
                "mariadb | create table t (a year(4)) | create table t (a year)",
                "mysql | create table t (a year(4)) | create table t (a year)",
                "mysql | create table t (a binary(16) default (uuid_to_bin(uuid()))) | create table t (a binary(16) default (uuid_to_bin(uuid())))",
                "mysql | create table t (a varchar(9), index i ((lower(a)))) | create table t (a varchar(9), index i ((LOWER(a))))",
                "mysql | create table t (a int, b int, index i (a), index j (b)) | create table t (a int, b int, index j (b), index i (a))"
            })
    void isNoDifference(String product, String database, String model) throws SQLException {
        assertLeads(product, database, model, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sqlite | create table t (a int default 5) | create table t (a int default 7) | ~ column t.a default 5 to 7",
                "sqlite | create table t (a text default '5') | create table t (a text default '7') | ~ column t.a default '5' to '7'",
                "sqlite | create table t (a real default 5.2) | create table t (a real default 5.3) | ~ column t.a default 5.2 to 5.3",
                "sqlite | create table t (a text default 'x') | create table t (a text default 'y') | ~ column t.a default 'x' to 'y'",
                "sqlite | create table t (a text) | create table t (a text default (lower('X'))) | ~ column t.a default lower('X')",
                "sqlite | create table t (a text); create index i on t (lower(a)) | create table t (a text); create index i on t (upper(a)) | - index t.i (lower(a)) ; + index t.i (upper(a))",
                "h2 | create table t (a varchar(20)) | create table t (a varchar(20), b smallint); create sequence s | + sequence S ; + column T.B smallint",
                "mysql | create table t (a varchar(9)) | create table t (a varchar(9), index i ((upper(a)), a)) | + index t.i (upper(`a`), a)",
                "mysql | create table p (a int primary key); create table t (a int, constraint f foreign key (a) references p (a)) | create table p (a int primary key); create table t (a int, constraint g foreign key (a) references p (a)) | ~ index t.f renamed to g ; - foreign key t.f (a) to p (a) ; + foreign key t.g (a) to p (a)",
                "mariadb | create table t (a year) | create table t (a smallint) | ~ column t.a year to smallint",
                "mariadb | create table t (a int) | create table t (a int unsigned) | ~ column t.a integer to integer unsigned",
                "mariadb | create table t (a int) engine=InnoDB | create table t (a int) engine=MyISAM | ~ table t engine InnoDB to MyISAM",
                "mariadb | create table t (a int) | create table t (a int) charset=latin1 collate=latin1_bin | ~ table t charset",
                "mariadb | create table t (a datetime) | create table t (a datetime(6)) | ~ column t.a datetime to datetime(6)",
                "mariadb | create table t (a int primary key) | create table t (a int primary key auto_increment) | ~ column t.a",
                "mariadb | create table t (a int, b int, index i (a, b)) | create table t (a int, b int, index i (a, b desc)) | - index t.i (a, b) ; + index t.i (a, b desc)",
                "mariadb | create table t (a enum('x','y')) | create table t (a enum('y','x')) | ~ column t.a enum('x','y') to enum('y','x')",
                "mariadb | create table t (a enum('x','y')) | create table t (a enum('x','y','z')) | ~ column t.a enum('x','y') to enum('x','y','z')",
                "mariadb | create table t (a int default 7) | create table t (a int not null default 7) | ~ column t.a"
            })
    void isADifference(String product, String database, String model, String expected) throws SQLException {
        assertLeads(product, database, model, List.of(expected.strip().split(" ; ")));
    }

    private static void assertLeads(String product, String before, String after, List<String> expected)
            throws SQLException {
        TestServer server = TestServer.present().stream()
                .filter(known -> known.product().equals(product))
                .findFirst()
                .orElse(null);
        assumeTrue(server != null, "no such server here");
        try (ServerDatabase database = ServerDatabase.on(server)) {
            server.run(before, database.statement());
            SchemaPlan plan = plan(database, after);
            assertThat(plan.summary().stream().map(line -> line.replaceAll(" +", " ")))
                    .allSatisfy(line -> assertThat(expected).anyMatch(line::startsWith))
                    .hasSameSizeAs(expected);
            run(database, plan.upgrade());
            assertThat(plan(database, after).upgrade()).isEmpty();
            run(database, plan.downgrade());
            assertThat(plan(database, before).upgrade()).isEmpty();
        }
    }

    private static SchemaPlan plan(ServerDatabase database, String model) {
        ReadScope scope = ReadScope.DEFAULT_SCHEMA;
        return new Planner(database.live(), new SqlSide(model, scope, database.server()), scope).plan();
    }

    /** Part by part, as SQLite makes a table anew of what it holds by then. */
    private static void run(ServerDatabase database, List<Operation> operations) throws SQLException {
        for (List<Operation> part : database.dialect().parts(operations)) {
            List<StoredObject> stored = Rehearsal.stored(database.live(), database.connection(), part);
            for (String sql : database.dialect().statements(part, operations, stored)) {
                database.execute(sql);
            }
        }
    }
}
