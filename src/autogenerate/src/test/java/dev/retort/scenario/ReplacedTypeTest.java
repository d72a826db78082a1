package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A type that is replaced, and what is created anew with it, keep what no schema knows of: owner, grants, comments, places. */
class ReplacedTypeTest {

    private static final TestServer SERVER = PostgreSqlServer.INSTANCE;

    private static final String BEFORE = "create type size as enum ('S', 'M', 'L');"
            + "create table t (id int primary key, s size, n text, constraint some_size check (s <> 'S'),"
            + " constraint apart exclude using btree (id with =) where (s = 'M'));"
            + "create index t_small on t (n) where s = 'S'; create index t_text on t ((s = 'M'));";

    private static final String FURTHER = "set allow_in_place_tablespaces = on;"
            + "comment on type size is 'how big it''s'; grant usage on type size to pg_monitor with grant option;"
            + "revoke all on type size from public; alter type size owner to pg_database_owner;"
            + "comment on constraint some_size on t is 'a check'; comment on constraint apart on t is 'an exclusion';"
            + "comment on index t_small is 'an index';"
            + "alter table t cluster on t_text; grant select (s) on t to pg_monitor;";

    private static final String STATE = "select 'type ' || typowner::regrole || ' ' || typacl::text || ' '"
            + " || obj_description(oid, 'pg_type') from pg_type where typname = 'size'"
            + " union all select 'constraint ' || conname || ' ' || obj_description(oid, 'pg_constraint')"
            + " from pg_constraint where conrelid = 't'::regclass"
            + " union all select 'index ' || indexrelid::regclass || ' ' || indisclustered"
            + " || coalesce(' ' || obj_description(indexrelid, 'pg_class'), '') || coalesce(' in ' || spcname, '')"
            + " from pg_index join pg_class c on c.oid = indexrelid left join pg_tablespace s on s.oid = reltablespace"
            + " where indrelid = 't'::regclass"
            + " union all select 'column ' || attname || ' ' || attacl::text"
            + " from pg_attribute where attrelid = 't'::regclass and attacl is not null order by 1";

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(Connection connection, SchemaPlan plan, List<Operation> operations) throws SQLException {
        run(
                connection,
                operations.stream()
                        .flatMap(operation -> plan.dialect().statements(operation, operations).stream())
                        .collect(Collectors.joining(";\n")));
    }

    private static List<String> state(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STATE)) {
            List<String> state = new ArrayList<>();
            while (rows.next()) {
                state.add(rows.getString(1));
            }
            return state;
        }
    }

    @Test
    void valuesOfCompositeTypesAreMadeAnewAttributeByAttribute() throws SQLException {
        String url = SERVER.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            run(
                    connection,
                    "create type c as (x integer, y text); create table t (id int primary key, one c, many c[]);"
                            + "insert into t values (1, (5, 'a'), array[(1, 'b'), null]::c[]), (2, null, '{}'),"
                            + " (3, (null, null), null)");
            Schema model = new SqlSide(
                            "create type c as (y text, new date, x bigint);"
                                    + "create table t (id int primary key, one c, many c[])",
                            ReadScope.DEFAULT_SCHEMA,
                            SERVER)
                    .read(database.server(), "public");
            SchemaPlan plan = new Planner(database, (server, schema) -> model, ReadScope.DEFAULT_SCHEMA).plan();
            run(connection, plan, plan.upgrade());
            assertThat(values(connection)).containsExactly("(a,,5) {\"(b,,1)\",NULL}", "null {}", "(,,) null");
            run(connection, plan, plan.downgrade());
            assertThat(values(connection)).containsExactly("(5,a) {\"(1,b)\",NULL}", "null {}", "(,) null");
        } finally {
            SERVER.drop(url);
        }
    }

    private static List<String> values(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select one::text, many::text from t order by id")) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1) + " " + rows.getString(2));
            }
            return values;
        }
    }

    @Test
    void nothingIsLostBothWays() throws SQLException {
        String url = SERVER.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            run(connection, BEFORE + FURTHER);
            run(connection, "create tablespace retort_apart location ''");
            run(
                    connection,
                    "alter index t_small set tablespace retort_apart; alter index apart set tablespace retort_apart");
            List<String> before = state(connection);
            assertThat(before)
                    .contains(
                            "type pg_database_owner {pg_database_owner=U/pg_database_owner,"
                                    + "pg_monitor=U*/pg_database_owner} how big it's",
                            "index apart false in retort_apart",
                            "index t_small false an index in retort_apart",
                            "index t_text true",
                            "constraint apart an exclusion",
                            "constraint some_size a check");

            Schema model = new SqlSide(BEFORE.replace(", 'L'", ""), ReadScope.DEFAULT_SCHEMA, SERVER)
                    .read(database.server(), "public");
            SchemaPlan plan = new Planner(database, (server, schema) -> model, ReadScope.DEFAULT_SCHEMA).plan();
            run(connection, plan, plan.upgrade());
            assertThat(state(connection)).as("after the upgrade").isEqualTo(before);
            run(connection, plan, plan.downgrade());
            assertThat(state(connection)).as("after the downgrade").isEqualTo(before);
            run(connection, "drop table t");
            run(connection, "drop tablespace retort_apart");
        } finally {
            SERVER.drop(url);
        }
    }
}
