package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.diff.Judge;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The server is asked for its words, and nothing happens on it. */
class JudgeTest {

    private static final QualifiedName T = QualifiedName.of("t");

    /** Alembic G1, alembic E5: defaults that would count a sequence on are read, not executed. */
    @Test
    void noDefaultIsExecutedAndNothingIsLeft() throws SQLException {
        try (TestDatabase database = new TestDatabase();
                LiveDatabase live = LiveDatabase.of(database.connection())) {
            database.run("create sequence s; create table t (n bigint default nextval('s') + 1,"
                    + " r double precision default random()); insert into t values (1, 0.5)");
            Table asked = Table.of(
                    T,
                    List.of(
                            Column.of("n", SqlType.of("bigint")).withDefault(new DefaultValue("nextval( 's' )+1")),
                            Column.of("r", SqlType.of("double precision"))
                                    .withDefault(new DefaultValue(" random() "))));

            Judge.Verdict verdict = live.judge().read(List.of(asked));

            assertThat(verdict.tables().get(T).columns())
                    .isEqualTo(database.table("t").columns());
            assertThat(ask(database, "select last_value || ' ' || is_called from s"))
                    .isEqualTo("1 false");
            assertThat(ask(database, "select count(*) from pg_class where relname like '%retort%'"))
                    .isEqualTo("0");
            assertThat(ask(database, "select count(*) from t")).isEqualTo("1");
        }
    }

    /** What refers to something that the migration brings is not the default's fault. */
    @Test
    void defaultsThatAreNoValuesOfTheirTypeAreTold() throws SQLException {
        try (TestDatabase database = new TestDatabase();
                LiveDatabase live = LiveDatabase.of(database.connection())) {
            database.run("create sequence s; create type mood as enum ('ok')");
            List<Column> refused = List.of(
                    column("integer", "'none'"),
                    column("integer", "'1'::text"),
                    column("timestamp", "'tomorrow or so'"),
                    column("mood", "'bad'"),
                    column("uuid", "true"));
            List<Column> taken = List.of(
                    column("integer", "'7'"),
                    column("varchar(20)", "'none'"),
                    column("bigint", "nextval('s')"),
                    column("bigint", "nextval('comes_later')"),
                    column("comes_later", "'x'"),
                    column("mood", "'ok'"));
            List<Column> all = new ArrayList<>(taken);
            all.addAll(refused);

            assertThat(live.judge().refusedDefaults(all)).containsOnlyKeys(refused);
            assertThat(live.judge().refusedDefaults(all).get(refused.get(0)))
                    .isEqualTo("ERROR: invalid input syntax for type integer: \"none\"");
            assertThat(ask(database, "select last_value || ' ' || is_called from s"))
                    .isEqualTo("1 false");
            assertThat(ask(database, "select count(*) from pg_class where relname like '%retort%'"))
                    .isEqualTo("0");
        }
    }

    /** Nothing but the right to make temporary tables is needed. */
    @Test
    void aRoleThatMayMakeTemporaryTablesOnlyCanAsk() throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            String role = database.createRole();
            database.run("create table t (c varchar(20) default lower('X')); grant select on t to " + role
                    + "; revoke create on schema public from public");
            try (Connection connection = database.connectAs(role);
                    LiveDatabase live = LiveDatabase.of(connection)) {
                Table asked = Table.of(T, List.of(column("varchar(20)", " LOWER( 'X' )")));
                assertThat(live.judge().read(List.of(asked)).tables().get(T)).isEqualTo(database.table("t"));
            }
        }
    }

    /** A query is declared and never run; one that the server does not take has no words, and does no harm to the next one. */
    @Test
    void noQueryIsRunAndNothingIsLeft() throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            String role = database.createRole();
            database.run("create sequence s; create table t (n bigint, c varchar(9));"
                    + " create view v as select n from t where c in ('a', 'b')");
            String restored =
                    ask(database, "select pg_get_viewdef('v'::regclass)").replace(";", "");
            try (Connection connection = database.connectAs(role);
                    LiveDatabase live = LiveDatabase.of(connection)) {
                List<Optional<String>> words = live.judge()
                        .queries(List.of(
                                "select nextval('s') / 0 as n",
                                "select gone from t",
                                "SELECT n FROM public.t WHERE c IN ('a','b')",
                                restored));
                assertThat(words.get(0)).contains("SELECT (nextval('s'::regclass) / 0) AS n");
                assertThat(words.get(1)).isEmpty();
                assertThat(words.get(2)).isPresent().isEqualTo(words.get(3));
            }
            assertThat(ask(database, "select last_value || ' ' || is_called from s"))
                    .isEqualTo("1 false");
            assertThat(ask(database, "select count(*) from pg_class where relname like '%retort%'"))
                    .isEqualTo("0");
        }
    }

    /** Without the right to make temporary views nothing can be told of a query. */
    @Test
    void withoutTheRightToMakeTemporaryViewsNoQueryHasWords() throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            String role = database.createRole();
            String name = ask(database, "select quote_ident(current_database())");
            database.run("revoke temporary on database " + name + " from public");
            try (Connection connection = database.connectAs(role);
                    LiveDatabase live = LiveDatabase.of(connection)) {
                assertThat(live.judge().queries(List.of("select 1 as one"))).containsExactly(Optional.empty());
            }
        }
    }

    /** A process that is killed while it asks leaves nothing: here the server ends the session itself. */
    @Test
    void aSessionThatIsKilledLeavesNothing() throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            database.run("create function die() returns event_trigger language plpgsql as"
                    + " 'begin perform pg_terminate_backend(pg_backend_pid()); end'");
            database.run("create event trigger die on ddl_command_end when tag in ('CREATE TABLE', 'CREATE VIEW')"
                    + " execute function die()");
            try (Connection killed = database.connectAs("postgres");
                    LiveDatabase live = LiveDatabase.of(killed)) {
                Table asked = Table.of(T, List.of(column("varchar(20)", "'light'")));
                assertThat(live.judge().read(List.of(asked)).isAnswered()).isFalse();
                assertThat(killed.isClosed()).isTrue();
            }
            try (Connection killed = database.connectAs("postgres");
                    LiveDatabase live = LiveDatabase.of(killed)) {
                assertThat(live.judge().queries(List.of("select 1 as one"))).containsExactly(Optional.empty());
                assertThat(killed.isClosed()).isTrue();
            }
            assertThat(ask(database, "select count(*) from pg_class where relpersistence = 't'"))
                    .isEqualTo("0");
            assertThat(ask(database, "select count(*) from pg_prepared_xacts")).isEqualTo("0");
        }
    }

    private static Column column(String type, String value) {
        return Column.of("c", SqlType.parse(type)).withDefault(new DefaultValue(value));
    }

    private static String ask(TestDatabase database, String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
