package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.DatabaseOnlyKind;
import dev.retort.diff.Glob;
import dev.retort.diff.Globs;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left alone by patterns, on a real server: the two sides as scripts, and what is found between them. */
class FilterTest {

    private static final TestServer SERVER = PostgreSqlServer.INSTANCE;

    private String url;
    private Connection connection;
    private LiveDatabase database;
    private String model = "";

    @BeforeEach
    void create() throws SQLException {
        url = SERVER.create();
        connection = DriverManager.getConnection(url);
        database = LiveDatabase.of(connection);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        SERVER.drop(url);
    }

    private void sides(String current, String desired) throws SQLException {
        execute(current);
        model = desired;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Glob glob(String text) {
        int colon = text.indexOf(':');
        return Stream.of(DatabaseOnlyKind.values())
                .filter(kind -> colon > 0 && kind.word().equals(text.substring(0, colon)))
                .map(kind -> Glob.of(kind.object().orElseThrow(), text.substring(colon + 1), text))
                .findFirst()
                .orElseGet(() -> Glob.of(text));
    }

    private SchemaPlan plan(List<String> include, List<String> exclude, String... schemas) {
        Globs globs = new Globs(
                include.stream().map(FilterTest::glob).toList(),
                exclude.stream().map(FilterTest::glob).toList(),
                "public");
        ReadScope scope = ReadScope.DEFAULT_SCHEMA.withSchemas(schemas).withFilter(globs);
        return new Planner(database, new SqlSide(model, scope, SERVER), scope).plan();
    }

    private SchemaPlan excluding(String... globs) {
        return plan(List.of(), List.of(globs));
    }

    private SchemaPlan including(String... globs) {
        return plan(List.of(globs), List.of());
    }

    /** The summary without details and alignment. */
    private static List<String> changes(SchemaPlan plan) {
        return plan.summary().stream()
                .map(line -> line.strip().replaceAll(" +", " "))
                .map(line -> line.split(" ")[0] + " " + line.split(" ")[1] + " "
                        + line.substring(2)
                                .replaceFirst("^(foreign key|primary key|\\S+) ", "")
                                .split(" ")[0])
                .sorted()
                .toList();
    }

    private void runs(SchemaPlan plan) throws SQLException {
        execute(plan.upgrade().stream()
                .flatMap((Operation operation) -> database.dialect().statements(operation).stream())
                .collect(Collectors.joining(";\n")));
    }

    @Test
    void withoutAKindTheyAreTablesViewsSequencesAndTypes() throws SQLException {
        sides(
                "create table qrtz_jobs (id serial primary key); create sequence free owned by qrtz_jobs.id;"
                        + "create sequence qrtz_seq; create type qrtz_e as enum (); create table audit (a int);"
                        + "create view qrtz_v as select 1 as id;"
                        + "create table kept (a int constraint fk references qrtz_jobs)",
                "create table qrtz_v (id int); create table qrtz_locks (id int);"
                        + "create table qrtz_jobs (id int primary key); create table kept (a int references qrtz_jobs)");

        assertThat(changes(excluding("qrtz_*"))).containsExactly("- table audit");
        assertThat(changes(excluding("public.qrtz_*", "aud?t"))).isEmpty();
        assertThat(changes(including("audit"))).containsExactly("- table audit");
    }

    /** Alembic 318 to 324: what is left alone in one schema is looked at in another. */
    @Test
    void namesWithASchema() throws SQLException {
        sides(
                "create schema other; create table t1 (id int); create table other.t1 (id int)",
                "create schema other; create table t2 (id int); create table other.t2 (id int)");

        assertThat(changes(plan(List.of(), List.of("table:public.*"), "public", "other")))
                .containsExactly("+ table other.t2", "- table other.t1");
        assertThat(changes(plan(List.of("table:t1", "table:other.t2"), List.of(), "public", "other")))
                .containsExactly("+ table other.t2", "- table other.t1", "- table t1");
        assertThat(changes(plan(List.of("other.*"), List.of("*.t1"), "public", "other")))
                .containsExactly("+ table other.t2");
    }

    /** Alembic 329, 330: a column that is left alone stays as it is, or away. */
    @Test
    void columnsAreLeftAloneWithWhatIsOnThem() throws SQLException {
        sides(
                "create table address (id int primary key, street text not null, city int, zip text);"
                        + "create index a_street on address (street, zip); create index a_zip on address (zip)",
                "create table address (id int primary key, street int, legacy text unique, city text);"
                        + "create index new_street on address (street); create index new_legacy on address (legacy);"
                        + "create table person (id int primary key, legacy text check (legacy <> ''))");
        SchemaPlan plan = excluding("column:address.street", "column:*.legacy");

        assertThat(changes(plan))
                .containsExactly(
                        "+ index address.new_street",
                        "+ table person",
                        "- column address.zip",
                        "- index address.a_street",
                        "- index address.a_zip",
                        "~ column address.city");
        assertThat(plan.upgrade().toString()).doesNotContain("legacy");
        runs(plan);
        assertThat(excluding("column:address.street", "column:*.legacy").upgrade())
                .isEmpty();
    }

    /** The index would go with nothing but the column that is left alone. */
    @Test
    void anIndexOnAColumnThatIsLeftAloneStays() throws SQLException {
        sides(
                "create table t (id int primary key, a text unique, b text check (b <> a)); create index on t (lower(a))",
                "create table t (id int primary key, b text)");

        assertThat(excluding("column:t.a").upgrade()).isEmpty();
    }

    /** Alembic 285 to 287, 332 to 339. */
    @Test
    void constraintsAndIndexesOfEitherSide() throws SQLException {
        sides(
                "create table t (a int, b int constraint old_check check (b > 0), constraint old_unique unique (a));"
                        + "create index ix1 on t (a); create index ix2 on t (b); create index changed on t (a)",
                "create table t (a int, b int constraint new_check check (b > 1), constraint new_unique unique (b));"
                        + "create index ix3 on t (a, b); create index ix4 on t (b, a); create index changed on t (b)");

        assertThat(changes(excluding("index:t.ix1", "index:t.ix3", "index:*.changed", "unique:*", "check:public.t.*")))
                .containsExactly("+ index t.ix4", "- index t.ix2");
        assertThat(changes(excluding("index:*", "unique:t.old_*", "check:t.new_*")))
                .containsExactly("+ unique t.new_unique", "- check t.old_check");
        assertThat(changes(plan(List.of("index:*.ix?", "unique:none", "check:t.old*"), List.of("index:*3"))))
                .containsExactly("+ index t.ix4", "- check t.old_check", "- index t.ix1", "- index t.ix2");
    }

    /** Alembic 340 to 344; of a changed key neither state is looked at under the name that is left alone. */
    @Test
    void foreignKeysOfEitherSide() throws SQLException {
        String tables = "create table a (id int primary key); create table b (id int primary key);";
        sides(
                tables + "create table t (x int constraint fk1 references a, y int constraint fk2 references b)",
                tables + "create table t (x int constraint fk1 references b, y int constraint fk3 references a)");

        assertThat(changes(excluding("foreign-key:t.fk1"))).containsExactly("+ foreign t.fk3", "- foreign t.fk2");
        assertThat(changes(excluding("foreign-key:*.fk2")))
                .containsExactly("+ foreign t.fk1", "+ foreign t.fk3", "- foreign t.fk1");
        assertThat(changes(excluding("foreign-key:*"))).isEmpty();
    }

    @Test
    void aForeignKeyToATableThatIsLeftAlone() throws SQLException {
        sides(
                "create table users (id int primary key); create table kept (u int constraint fk references users on"
                        + " delete cascade); create table gone (u int constraint gone_fk references users)",
                "create table users (id int primary key); create table nowhere (id int primary key);"
                        + "create table kept (u int constraint other references users); create table gone (u int);"
                        + "create table fresh (u int constraint fresh_fk references users,"
                        + " n int constraint n_fk references nowhere)");
        SchemaPlan plan = excluding("users", "nowhere");

        assertThat(changes(plan)).containsExactly("+ table fresh");
        assertThat(plan.upgrade().toString()).contains("fresh_fk").doesNotContain("n_fk");
        assertThat(plan.comparison().notes())
                .containsExactly(
                        "left out: foreign key of fresh (n) to nowhere (id), which is left alone and not in the"
                                + " database");
        runs(plan);
        assertThat(excluding("users", "nowhere").upgrade()).isEmpty();
    }

    @Test
    void aForeignKeyToAColumnThatIsLeftAlone() throws SQLException {
        sides(
                "create table users (id int primary key, code text unique);"
                        + " create table kept (c text constraint fk references users (code) on delete cascade)",
                "create table users (id int primary key, code text unique, extra text unique);"
                        + " create table kept (c text constraint other references users (code));"
                        + " create table fresh (c text constraint fresh_fk references users (code),"
                        + " e text constraint e_fk references users (extra))");
        SchemaPlan plan = excluding("column:users.code", "column:users.extra");

        assertThat(changes(plan)).containsExactly("+ table fresh");
        assertThat(plan.upgrade().toString()).contains("fresh_fk").doesNotContain("e_fk");
        assertThat(plan.comparison().notes())
                .containsExactly(
                        "left out: foreign key of fresh (e) to users (extra), which is left alone and not in the"
                                + " database");
        runs(plan);
    }

    /** Dropping the table would take the key of another that is left alone. */
    @Test
    void whatATableThatIsLeftAloneLeadsToStays() throws SQLException {
        sides("create table far (id int primary key); create table mine (id int constraint fk references far)", "");
        SchemaPlan plan = excluding("mine");

        assertThat(plan.upgrade()).isEmpty();
        assertThat(plan.comparison().notes())
                .containsExactly("kept: table far exists in the database only; foreign key mine.fk leads to it");
    }

    @Test
    void sequencesTypesAndPrimaryKeys() throws SQLException {
        sides(
                "create sequence a_seq; create sequence b; create type old_type as enum ('x');"
                        + "create table t (id int, n int, constraint mine primary key (id))",
                "create sequence c_seq; create sequence d; create type new_type as enum ('x');"
                        + "create table t (id int, n int, constraint theirs primary key (n))");

        assertThat(changes(plan(List.of("sequence:*_seq"), List.of("enum-type:old*", "primary-key:*"))))
                .as("NOT NULL is the column's, which is looked at")
                .containsExactly("+ enum new_type", "+ sequence c_seq", "- sequence a_seq", "~ column t.n");
    }

    /** A table that goes takes with it what is left alone in it, and brings it back. */
    @Test
    void aTableThatGoesGoesWhole() throws SQLException {
        sides("create table t (id int, legacy text); create index tmp_ix on t (legacy)", "");
        SchemaPlan plan = excluding("column:*.legacy", "index:*.tmp_*");

        assertThat(changes(plan)).containsExactly("- table t");
        assertThat(plan.downgrade().toString()).contains("legacy", "tmp_ix");
    }

    @Test
    void aPatternThatMatchesNothingIsTold() throws SQLException {
        sides("create table t (a int)", "create table t (a int); create index on t (a)");

        assertThat(plan(List.of("table:t"), List.of("audt_*", "index:t_a_idx", "index:t.t_a_idx"))
                        .comparison()
                        .notes())
                .containsExactly(
                        "warning: exclude 'audt_*' matches nothing, neither in the database nor in the entities",
                        "warning: exclude 'index:t_a_idx' matches nothing, neither in the database nor in the entities; such a"
                                + " name is table.name or schema.table.name");
    }

    /** Dots, stars and letters that a regular expression would take otherwise. */
    @Test
    void patternsAreNoRegularExpressions() throws SQLException {
        sides(
                "create table \"a.b\" (a int); create table \"a+\" (a int); create table axb (a int); create table \"A\" (a int)",
                "");

        assertThat(changes(excluding("a.b", "a+", "[aA]"))).containsExactly("- table A", "- table axb");
        assertThat(changes(excluding("a?b"))).containsExactly("- table A", "- table a+");
    }
}
