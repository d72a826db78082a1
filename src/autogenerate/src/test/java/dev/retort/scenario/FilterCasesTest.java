package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.Glob;
import dev.retort.diff.Globs;
import dev.retort.extension.Extensions;
import dev.retort.extension.ObjectFilter;
import dev.retort.extension.SchemaObject;
import dev.retort.extension.Side;
import dev.retort.operation.ObjectKind;
import dev.retort.plan.Planner;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Alembic's cases of filters. Its filter of names sees the database only, so that what it hides there looks new; here what is
 * left out of one side is left out of the other.
 */
class FilterCasesTest {

    private static final ReadScope BOTH_SCHEMAS = ReadScope.DEFAULT_SCHEMA.withSchemas("public", "test_schema");
    private static final String DATABASE = """
            create schema test_schema;
            create table t1 (id bigint primary key);
            create table test_schema.t2 (id bigint primary key);
            create table t6 (id bigint primary key);
            create table test_schema.t7 (id bigint primary key);
            """;
    private static final String MODEL = """
            create schema test_schema;
            create table t3 (id bigint primary key);
            create table test_schema.t4 (id bigint primary key);
            create table t6 (id bigint primary key);
            create table test_schema.t7 (id bigint primary key);
            """;

    private static List<String> changes(String current, String desired, ReadScope scope, ObjectFilter... filters)
            throws SQLException {
        String url = PostgreSqlServer.INSTANCE.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            SqlSide model = new SqlSide(desired, scope, PostgreSqlServer.INSTANCE);
            new SqlSide(current, scope, PostgreSqlServer.INSTANCE).build(url, connection);
            return new Planner(database, model, scope)
                    .withExtensions(new Extensions(List.of(filters), List.of(), List.of())).plan().upgrade().stream()
                            .map(operation -> operation.summary())
                            .map(line -> line.sign() + " " + line.kind() + " " + line.name())
                            .toList();
        } finally {
            PostgreSqlServer.INSTANCE.drop(url);
        }
    }

    private static List<String> parts(String current, String desired, ObjectFilter... filters) throws SQLException {
        String table = "create table o (id integer primary key); create table t (x integer, y integer, z integer);";
        return changes(table + current, table + desired, ReadScope.DEFAULT_SCHEMA, filters);
    }

    private static ObjectFilter without(String... names) {
        return object -> !List.of(names).contains(object.name());
    }

    private static ReadScope only(String... tables) {
        List<Glob> globs = Stream.of(tables).map(Glob::of).toList();
        return BOTH_SCHEMAS.withFilter(new Globs(globs, List.of(), "public"));
    }

    /** Alembic 318, 321, 323, 324: one table is kept, on whichever side and in whichever schema. */
    @Test
    void aFilterOfObjectsKeepsOneTable() throws SQLException {
        assertThat(changes(DATABASE, MODEL, BOTH_SCHEMAS))
                .containsExactlyInAnyOrder(
                        "- table t1", "- table test_schema.t2", "+ table t3", "+ table test_schema.t4");
        assertThat(changes(DATABASE, MODEL, BOTH_SCHEMAS, keeps("t3"))).containsExactly("+ table t3");
        assertThat(changes(DATABASE, MODEL, BOTH_SCHEMAS, keeps("test_schema.t4")))
                .containsExactly("+ table test_schema.t4");
        assertThat(changes(DATABASE, MODEL, BOTH_SCHEMAS, keeps("t1"))).containsExactly("- table t1");
        assertThat(changes(DATABASE, MODEL, BOTH_SCHEMAS, keeps("test_schema.t2")))
                .containsExactly("- table test_schema.t2");
    }

    private static ObjectFilter keeps(String table) {
        return object -> object.owner().toString().equals(table);
    }

    /** Alembic 319, 320, 322: names keep tables or a schema. */
    @Test
    void aFilterOfNamesKeepsTablesAndSchemas() throws SQLException {
        assertThat(changes(DATABASE, MODEL, only("t1", "t6"))).containsExactly("- table t1");
        assertThat(changes(DATABASE, MODEL, only("public.*"))).containsExactly("- table t1", "+ table t3");
        assertThat(changes(DATABASE, MODEL, only("test_schema.*")))
                .containsExactly("- table test_schema.t2", "+ table test_schema.t4");
    }

    /** Alembic 18, 329, 330: tables and a column are hidden; what is seen has its side. */
    @Test
    void theBigFixtureIsFiltered() throws SQLException {
        String before = Scenario.text(Scenario.ROOT.resolve("big-fixture/before/schema.sql"));
        String after = Scenario.text(Scenario.ROOT.resolve("big-fixture/after/schema.sql"));
        List<SchemaObject> seen = new ArrayList<>();
        ObjectFilter filter = object -> {
            seen.add(object);
            return List.of("address", "order", "user").contains(object.owner().name())
                    && !"street".equals(object.name());
        };

        assertThat(changes(before, after, ReadScope.DEFAULT_SCHEMA, filter))
                .contains("+ column order.user_id", "~ column user.name", "- column user.pw", "- index user.pw_idx")
                .noneMatch(change -> change.contains("item") || change.contains("extra") || change.contains("street"));
        assertThat(seen)
                .anyMatch(object -> is(object, Side.CURRENT, ObjectKind.INDEX, "pw_idx"))
                .anyMatch(object -> is(object, Side.CURRENT, ObjectKind.CHECK_CONSTRAINT, "ck_order_amount"))
                .anyMatch(object -> is(object, Side.DESIRED, ObjectKind.COLUMN, "street"))
                .anyMatch(object -> is(object, Side.DESIRED, ObjectKind.TABLE, "item"));
        assertThat(changes(before, after, ReadScope.DEFAULT_SCHEMA, object -> false))
                .isEmpty();
    }

    private static boolean is(SchemaObject object, Side side, ObjectKind kind, String name) {
        return object.side() == side && object.kind() == kind && name.equals(object.name());
    }

    /** Alembic 332, 333, 336, 338. */
    @Test
    void indexesAreHidden() throws SQLException {
        String two = "create index ix1 on t (x); create index ix2 on t (y);";
        String changed = "create index ix1 on t (x, z); create index ix2 on t (y, z);";
        assertThat(parts(two, "", without("ix1"))).containsExactly("- index t.ix2");
        assertThat(parts("", two, without("ix1"))).containsExactly("+ index t.ix2");
        assertThat(parts(two, changed, object -> object.counterpart() == null || !"ix1".equals(object.name())))
                .containsExactly("- index t.ix2", "+ index t.ix2");
        assertThat(changes(
                        "create table t (x integer, y integer);" + two,
                        "create table t (x integer, y integer);",
                        excluding(ObjectKind.INDEX, "t.ix1")))
                .containsExactly("- index t.ix2");
    }

    /** Alembic 334, 335, 337, 339. */
    @Test
    void uniqueConstraintsAreHidden() throws SQLException {
        String two = "alter table t add constraint uq1 unique (x); alter table t add constraint uq2 unique (y);";
        String changed = two.replace("(x)", "(x, z)").replace("(y)", "(y, z)");
        assertThat(parts(two, "", without("uq1"))).containsExactly("- unique t.uq2");
        assertThat(parts("", two, without("uq1"))).containsExactly("+ unique t.uq2");
        assertThat(parts(two, changed, object -> object.counterpart() == null || !"uq1".equals(object.name())))
                .containsExactly("- unique t.uq2", "+ unique t.uq2");
        assertThat(changes(
                        "create table t (x integer, y integer);" + two,
                        "create table t (x integer, y integer);",
                        excluding(ObjectKind.UNIQUE_CONSTRAINT, "t.uq1")))
                .containsExactly("- unique t.uq2");
    }

    /** Alembic 340 to 344. */
    @Test
    void foreignKeysAreHidden() throws SQLException {
        String two = "alter table t add constraint fk1 foreign key (x) references o (id);"
                + "alter table t add constraint fk2 foreign key (y) references o (id);";
        String changed = two.replace(";", " on delete cascade;");
        String tables = "create table o (id integer primary key); create table t (x integer, y integer);";
        ReadScope withoutFirst = excluding(ObjectKind.FOREIGN_KEY, "t.fk1");
        assertThat(parts(two, "", without("fk1"))).containsExactly("- foreign key t.fk2");
        assertThat(parts("", two, without("fk1"))).containsExactly("+ foreign key t.fk2");
        assertThat(parts(two, changed, without("fk1"))).containsExactly("- foreign key t.fk2", "+ foreign key t.fk2");
        assertThat(changes(tables + two, tables, withoutFirst)).containsExactly("- foreign key t.fk2");
        assertThat(changes(tables + two, tables + changed, withoutFirst))
                .containsExactly("- foreign key t.fk2", "+ foreign key t.fk2");
    }

    /** Alembic 270, 274, 285 to 289. */
    @Test
    void checksAreHiddenAndSeenWithTheirSide() throws SQLException {
        String one = "alter table t add constraint ck check (x > 0);";
        String tables = "create table t (x integer);";
        List<SchemaObject> seen = new ArrayList<>();
        ObjectFilter watching = object -> {
            seen.add(object);
            return true;
        };
        assertThat(parts("", one, watching)).containsExactly("+ check t.ck");
        assertThat(seen).anyMatch(o -> is(o, Side.DESIRED, ObjectKind.CHECK_CONSTRAINT, "ck") && isAlone(o));
        assertThat(parts(one, "", watching)).containsExactly("- check t.ck");
        assertThat(seen).anyMatch(o -> is(o, Side.CURRENT, ObjectKind.CHECK_CONSTRAINT, "ck") && isAlone(o));
        assertThat(parts(one, one.replace("> 0", "> 1"), object -> object.counterpart() == null))
                .isEmpty();
        assertThat(parts("", one, object -> object.kind() != ObjectKind.CHECK_CONSTRAINT))
                .isEmpty();
        assertThat(parts(one, "", object -> object.kind() != ObjectKind.CHECK_CONSTRAINT))
                .isEmpty();
        assertThat(changes(tables + one, tables, excluding(ObjectKind.CHECK_CONSTRAINT, "t.ck")))
                .isEmpty();
        assertThat(changes(tables, tables + one, excluding(ObjectKind.CHECK_CONSTRAINT, "*")))
                .isEmpty();
    }

    private static boolean isAlone(SchemaObject object) {
        return object.counterpart() == null;
    }

    private static ReadScope excluding(ObjectKind kind, String names) {
        return ReadScope.DEFAULT_SCHEMA.withFilter(
                new Globs(List.of(), List.of(Glob.of(kind, names, names)), "public"));
    }
}
