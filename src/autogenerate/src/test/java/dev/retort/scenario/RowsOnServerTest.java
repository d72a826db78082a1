package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plan says of rows that stand in its way, and what a migration does about rows that it must not meet again. */
class RowsOnServerTest {

    private String url;
    private LiveDatabase database;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        url = PostgreSqlServer.INSTANCE.create();
        connection = DriverManager.getConnection(url);
        database = LiveDatabase.of(connection);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        PostgreSqlServer.INSTANCE.drop(url);
    }

    /** Rows have their old names until the migration runs. */
    @Test
    void countsRowsUnderTheNamesThatTheyHave() throws SQLException {
        run(
                "create table item (id bigint primary key, code text); insert into item values (1, 'x'), (2, null), (3, 'z')");
        Planner planner = planner("create table thing (id bigint primary key, kode text not null)");
        SchemaPlan plan = planner.compare(
                planner.read(),
                (differences, likely) ->
                        likely.stream().limit(1).map(RenameCandidate::rename).toList());
        assertThat(plan.upgrade()).anyMatch(Operation.RenameTable.class::isInstance);
        assertThat(plan.upgrade()).anyMatch(Operation.RenameColumn.class::isInstance);
        assertThat(plan.comparison().notes()).containsExactly("item.code: 1 of 3 rows is NULL");
    }

    /** Alembic B6, schema-diff 90, hazards 6, 7, 9, 45, 51, 84: how many rows would not fit, said and never written. */
    @Test
    void countsTheRowsThatStandInTheWay() throws SQLException {
        run("""
                create type size as enum ('S', 'M', 'L');
                create table parent (id bigint primary key);
                create table t (id bigint primary key, email varchar(255), amount bigint, price numeric(10, 4), code text,
                    note text, twice integer, parent_id bigint, size size, sizes size[], at timestamp,
                    day timestamp, ratio double precision, far bigint, flag integer);
                insert into parent values (1);
                insert into t select n, repeat('x', n), n::bigint * 1000000000, n + 0.125, case n when 1 then 'x' else n::text end,
                    case when n < 3 then 'x' end, n / 2, n, case n when 1 then 'L' else 'S' end::size, '{M,L}',
                    timestamp '2026-01-01 00:00:00.123456',
                    case n when 1 then timestamp '2026-01-01 10:00' else timestamp '2026-01-01' end,
                    case n when 1 then 0.1 when 2 then 1e300 when 3 then 0 else n + 0.5 end, 16777212 + n, n
                from generate_series(1, 5) n;
                """);
        SchemaPlan plan = plan("""
                create type size as enum ('S', 'M');
                create table parent (id bigint primary key);
                create table t (id bigint primary key, email varchar(3), amount integer, price numeric(3, 2), code integer,
                    note text not null, twice integer unique, parent_id bigint constraint t_parent references parent,
                    size size, sizes size[], at timestamp(3), fresh integer not null, day date, ratio real, far real, flag boolean,
                    constraint t_small check (amount < 2500000000));
                """);
        assertThat(plan.comparison().notes())
                .contains(
                        "t.email: 2 of 5 rows are longer than 3 characters",
                        "t.amount: 3 of 5 rows are out of the range of integer",
                        "t.price: 5 of 5 rows are rounded",
                        "t.code: 1 of 5 rows is no valid integer",
                        "t.note: 3 of 5 rows are NULL",
                        "t.t_twice_key: 4 of 5 rows are not unique in twice",
                        "t.t_parent: 4 of 5 rows are without a row in parent",
                        "t.size: 1 of 5 rows is holding a label that goes",
                        "t.sizes: 5 of 5 rows are holding a label that goes",
                        "t.at: 5 of 5 rows are rounded",
                        "t.day: 1 of 5 rows is not at the beginning of a day",
                        "t.ratio: 2 of 5 rows are rounded",
                        "t.far: 1 of 5 rows is rounded",
                        "t.flag: 4 of 5 rows are neither 0 nor 1",
                        "t.fresh: 5 of 5 rows are without a value",
                        "t.t_small: 3 of 5 rows are against the condition");
        run("truncate t, parent");
        assertThat(plan("create table t (id bigint primary key, email varchar(3))")
                        .comparison()
                        .notes())
                .noneMatch(note -> note.contains(" of "));
    }

    /** Schema-diff 120, hazards 13: the first number that a sequence gives after an identity is one that no row has. */
    @Test
    void aSequenceGoesOnBehindTheRows() throws SQLException {
        run("""
                create table t (id bigint generated by default as identity primary key);
                create sequence fresh;
                insert into t values (41)""");
        upgrade(plan(
                "create table t (id bigint primary key); create sequence t_seq; create sequence fresh start 1000"));
        assertThat(number("select nextval('t_seq')")).isEqualTo(42);
        assertThat(number("select nextval('fresh')")).isEqualTo(1000);
        upgrade(plan("create table t (id bigint generated by default as identity primary key)"));
        assertThat(number("insert into t default values returning id")).isEqualTo(42);
    }

    /** Hazards 19: a column that held large objects gets what is in them, not their numbers. */
    @Test
    void whatIsInALargeObjectBecomesTheValue() throws SQLException {
        run("""
                create table t (id bigint primary key, body oid, scan oid);
                insert into t values (1, lo_from_bytea(0, convert_to('Gr\u00fc\u00dfe', 'UTF8')), lo_from_bytea(0, '\\x00ff'))""");
        upgrade(plan("create table t (id bigint primary key, body varchar(5), scan bytea)"));
        assertThat(number("select count(*) from t where body = 'Gr\u00fc\u00dfe' and scan = '\\x00ff'"))
                .isEqualTo(1);
        upgrade(plan("create table t (id bigint primary key, body oid, scan oid)"));
        assertThat(number("select count(*) from t where convert_from(lo_get(body), 'UTF8') = 'Gr\u00fc\u00dfe'"))
                .isEqualTo(1);
    }

    private SchemaPlan plan(String desired) {
        return planner(desired).plan();
    }

    private Planner planner(String desired) {
        return new Planner(
                database,
                new SqlSide(desired, ReadScope.DEFAULT_SCHEMA, PostgreSqlServer.INSTANCE),
                ReadScope.DEFAULT_SCHEMA);
    }

    private void upgrade(SchemaPlan plan) throws SQLException {
        List<Operation> operations = plan.upgrade();
        for (Operation operation : operations) {
            for (String sql : database.dialect().statements(operation, operations)) {
                run(sql);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
