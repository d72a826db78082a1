package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hazards 2, 19 and 62: what the server would refuse over an object that cannot make way is said before, with its name. */
class InTheWayTest {

    private static final TestServer SERVER = PostgreSqlServer.INSTANCE;

    private static final String BEFORE = "create type size as enum ('S', 'M'); create type gone as enum ('x');"
            + "create table t (id int primary key, b int, s size, a int, constraint t_b unique (b));"
            + "create table old (id int primary key); create sequence numbers; create schema loose;"
            + "create function nothing() returns trigger language plpgsql as 'begin return new; end';"
            + "create foreign data wrapper w; create server far foreign data wrapper w;";

    /** Column a, the key on b, table old, type gone and the sequence go, a label of size goes. */
    private static final String MODEL =
            "create type size as enum ('S'); create table t (id int primary key, b int, s size);";

    private String url;
    private Connection connection;
    private LiveDatabase database;

    @BeforeEach
    void create() throws SQLException {
        url = SERVER.create();
        connection = DriverManager.getConnection(url);
        database = LiveDatabase.of(connection);
        run(BEFORE);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        SERVER.drop(url);
    }

    private SchemaPlan plan() {
        Schema model = new SqlSide(MODEL, ReadScope.DEFAULT_SCHEMA, SERVER).read(database.server(), "public");
        return new Planner(database, (server, schema) -> model, ReadScope.DEFAULT_SCHEMA).plan();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(List<Operation> operations) throws SQLException {
        run(operations.stream()
                .flatMap(operation -> database.dialect().statements(operation, operations).stream())
                .collect(Collectors.joining(";\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create trigger tr before update of a on t for each row execute function nothing() | trigger tr on public.t leans on t.a, which goes: it cannot come back as it is
            create trigger tr before update on t for each row when (old.a > new.b) execute function nothing() | trigger tr on public.t leans on t.a, which goes: it cannot come back as it is
            create policy p on t using (a > 0) | policy p on public.t leans on t.a, which goes: it cannot come back as it is
            create policy p on t using (exists (select from old)) | policy p on public.t leans on old, which goes: it cannot come back as it is
            create rule r as on insert to t do also delete from t where id = new.a | rule r on public.t leans on t.a, which goes: it cannot come back as it is
            create rule r as on insert to t do also insert into old values (new.id) | rule r on public.t leans on old, which goes: it cannot come back as it is
            create function f() returns int language sql return (select a from t limit 1) | function public.f() leans on t.a, which goes: it cannot come back as it is
            create procedure f() language sql begin atomic delete from old where id > 5; end | procedure public.f() leans on old, which goes: it cannot come back as it is
            create function f() returns setof old language sql as 'select * from old' | function public.f() leans on old, which goes: it cannot come back as it is
            create function f(g gone) returns int language sql as 'select 1' | function public.f(public.gone) leans on gone, which goes: it cannot come back as it is
            create function f(g int) returns gone[] language sql as $$select '{x}'::gone[]$$ | function public.f(integer) leans on gone, which goes: it cannot come back as it is
            create publication p for table t (id, a) | published table public.t in publication p leans on t.a, which goes: it cannot come back as it is
            create domain d as size | domain public.d leans on size, which changes: it cannot be dropped and created again around the change
            create domain d as gone[] | domain public.d leans on gone, which goes: it cannot come back as it is
            create type c as (x int, s size) | composite type column public.c.s leans on size, which changes: it cannot be dropped and created again around the change
            create type r as range (subtype = gone) | range type public.r leans on gone, which goes: it cannot come back as it is
            create foreign table ft (s size) server far | foreign table column public.ft.s leans on size, which changes: it cannot be dropped and created again around the change
            create foreign table ft (g gone) server far | foreign table column public.ft.g leans on gone, which goes: it cannot come back as it is
            create foreign table ft (n int default nextval('numbers')) server far | default value for public.ft.n leans on numbers, which goes: it cannot come back as it is
            create table loose.l (n int default nextval('numbers')) | default value for loose.l.n leans on numbers, which goes: it cannot come back as it is
            create table loose.l (g gone) | table column loose.l.g leans on gone, which goes: it cannot come back as it is
            create table loose.l (o old) | table column loose.l.o leans on old, which goes: it cannot come back as it is
            create table loose.l (o t[]) | table column loose.l.o leans on t, which changes: it cannot be dropped and created again around the change
            create table loose.l (n int, s size) partition by range (n, s) | partition key of loose.l leans on size, which changes: it cannot be dropped and created again around the change
            create table loose.l () inherits (old) | table loose.l leans on old, which goes: it cannot come back as it is
            create table loose.l (o int constraint fk references old) | table constraint fk on loose.l leans on old, which goes: it cannot come back as it is
            create table loose.l (o int constraint fk references t (b)) | table constraint fk on loose.l leans on t_b, which goes: it cannot come back as it is
            create index kept on t (id) where s = 'M' | index t.kept names 'M' of size, which goes: it cannot come back as it is
            create index kept on t ((case s when 'S' then 1 when 'M' then 2 end)) | index t.kept names 'M' of size, which goes: it cannot come back as it is
            create index kept on t (id) where 'x'::gone = 'x'::gone | index t.kept names gone, which goes: it cannot come back as it is
            alter table t add constraint kept exclude using btree (id with =) where (s = 'M') | constraint kept on t names 'M' of size, which goes: it cannot come back as it is
            create view v as select 'x'::gone as x | view v reads gone, which goes: it cannot come back as it is
            create view v as select nextval('numbers') | view v reads numbers, which goes: it cannot come back as it is
            create view v as select row(o.*)::old as o from old o | view v reads old, which goes: it cannot come back as it is
            create function f(s size) returns int language sql immutable as 'select 1'; create view loose.v as select f(null) | function public.f(public.size) leans on size, which changes: it cannot be dropped and created again around the change
            create aggregate f(size) (sfunc = array_append, stype = size[]) | aggregate public.f(public.size) leans on size, which changes: it cannot be dropped and created again around the change
            """)
    void whatTheServerRefusesIsSaidBefore(String object, String sentence) throws SQLException {
        run(object);
        SchemaPlan plan = plan();

        assertThat(plan.comparison().blocked()).containsExactly(sentence);
        assertThatThrownBy(() -> run(plan.upgrade())).isInstanceOf(SQLException.class);
    }

    /** A column of a view goes with the query that the entity has now. */
    @Test
    void anIndexWhoseOperatorClassIsNotForTheNewTypeIsSaidBefore() throws SQLException {
        run(
                "alter table t add c text, add d text; create index on t (c text_pattern_ops); create index on t (d text_pattern_ops)");
        String changed = MODEL.replace("s size", "s size, c char(3), d varchar(9)");
        Schema model = new SqlSide(changed, ReadScope.DEFAULT_SCHEMA, SERVER).read(database.server(), "public");
        SchemaPlan plan = new Planner(database, (server, schema) -> model, ReadScope.DEFAULT_SCHEMA).plan();

        assertThat(plan.comparison().blocked())
                .containsExactly(
                        "index t.t_c_idx has the operator class text_pattern_ops, which is none for char(3), to"
                                + " which c changes: drop the index before");
        assertThatThrownBy(() -> run(plan.upgrade())).hasMessageContaining("does not accept data type character");
    }

    @Test
    void aTypeThatGoesWithWhatIsMadeOfItIsNotInTheWay() throws SQLException {
        run(
                "create type inside as (x int); create type outside as (i inside, y int); create type further as (i inside);"
                        + "alter table t add o outside, add f further");
        String changed = "create type outside as (y int);" + MODEL.replace("s size)", "s size, o outside)");
        Schema model = new SqlSide(changed, ReadScope.DEFAULT_SCHEMA, SERVER).read(database.server(), "public");
        SchemaPlan plan = new Planner(database, (server, schema) -> model, ReadScope.DEFAULT_SCHEMA).plan();

        assertThat(plan.comparison().blocked()).isEmpty();
        assertThat(plan.upgrade().toString()).contains("DropCompositeType[type=CompositeType[name=inside");
        run(plan.upgrade());
    }

    @Test
    void aViewOverWhatAnotherLosesIsSaidBefore() throws SQLException {
        run("create view rich as select id, b as bee from t; create view of_bee as select bee from rich");
        View declared = new View(
                QualifiedName.of("rich"), false, List.of(), List.of(), "select id from t where id > 1", List.of());
        Schema model = new SqlSide(MODEL, ReadScope.DEFAULT_SCHEMA, SERVER)
                .read(database.server(), "public")
                .withDeclaredViews(List.of(declared));
        SchemaPlan plan = new Planner(database, (server, schema) -> model, ReadScope.DEFAULT_SCHEMA).plan();

        assertThat(plan.comparison().blocked())
                .containsExactly("view of_bee reads rich.bee, which goes: it cannot come back as it is");
        assertThatThrownBy(() -> run(plan.upgrade())).isInstanceOf(SQLException.class);
    }

    /** What does not lean on what changes, and what the change takes along. */
    @Test
    void theOthersAreNotInTheWay() throws SQLException {
        run("create trigger tr before update of b on t for each row execute function nothing();"
                + "create policy p on t using (b > 0 and id > 0);"
                + "create function f() returns int language sql return (select b from t limit 1);"
                + "create function g() returns setof t language sql as 'select * from t';"
                + "create table loose.l (s size, many size[] default '{S}', i int references t);"
                + "create index on loose.l (s) where s = 'S'; create domain d as text;"
                + "create publication all_of for table t, old; create statistics st on a, b from t;"
                + "create cast (text as size) with inout as implicit; create cast (gone as text) with inout;");
        SchemaPlan plan = plan();

        assertThat(plan.comparison().blocked()).isEmpty();
        run(plan.upgrade());
        assertThat(plan().upgrade()).isEmpty();
        run(plan.downgrade());
        assertThat(plan().current()).isEqualTo(plan.current());
    }
}
