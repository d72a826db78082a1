package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views, triggers, routines and events of MySQL and MariaDB, which stay as they are when what they name goes. */
class BrokenTextsTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final Column C = Column.of("c", SqlType.of("integer"));

    private static final String AS_IT_IS = ", and %s leaves it as it is: ";
    private static final String WAY_OUT = " afterwards. Drop it, or create it anew, in the migration (op.execute)";

    private static final List<String> BEFORE = List.of(
            "create table t (id int primary key, c int, d int)",
            "create table u (id int primary key, c int)",
            "create table w (id int primary key)",
            "create table log (id int, c int)",
            "create view by_alias as select x.C as one from t as x join u on u.id = x.id",
            "create view whole as select * from t",
            "create view within as select s.id from (select id, c from t) s",
            "create view other_column as select t.id, 'c' as q, 1 as c, u.c as d from t join u on u.id = t.id",
            "create view other_table as select c as t from u as x",
            "create trigger broken after insert on t for each row insert into log (id) values (new.`C`)",
            "create trigger reading before insert on u for each row insert into log (id) select t.c from t",
            "create trigger fine after delete on t for each row insert into log (id, c) values (old.id, 1)",
            "create trigger silent after update on w for each row /* t.c */ set @a = 't.c', @b = \"t.c\"",
            "create trigger of_its_own after insert on w for each row insert into log (id)"
                    + " select x.c from u x join t on t.id = x.id",
            "create function most() returns int reads sql data return (select max(a.c) from t as a)",
            "create procedure show_t() select c from t",
            "create procedure show_u() select c from u");

    private static final List<String> BROKEN = List.of(
            "select * from by_alias",
            "select * from whole",
            "select * from within",
            "insert into t (id) values (2)",
            "insert into u (id) values (2)",
            "select most()",
            "call show_t()");

    static Stream<TestServer> servers() {
        return TestServer.presentOf("mysql", "mariadb");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameADroppedColumnAreNamed(TestServer server) throws Exception {
        try (ServerDatabase database = with(server)) {
            List<Operation> drop = List.of(new Operation.DropColumn(T, C));
            List<String> notes = notes(database, drop);
            assertThat(named(notes))
                    .containsExactly(
                            "function most",
                            "procedure show_t",
                            "trigger broken on t",
                            "trigger reading on u",
                            "view by_alias",
                            "view whole",
                            "view within");
            String asItIs = AS_IT_IS.formatted(database.dialect().name());
            assertThat(notes)
                    .contains(
                            "function most names t.c, which goes" + asItIs
                                    + "where it means that one, it fails when it runs" + WAY_OUT,
                            "trigger broken on t names t.c, which goes" + asItIs
                                    + "what is written to t and fires it fails" + WAY_OUT,
                            "view whole names t.c, which goes" + asItIs + "nobody can select from it" + WAY_OUT);
            database.run(drop);
            assertThat(BROKEN).allMatch(database::isRefused);
            assertFine(database, "t");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void triggersAndRoutinesThatNameARenamedColumnAreNamed(TestServer server) throws Exception {
        try (ServerDatabase database = with(server)) {
            List<Operation> rename = List.of(new Operation.RenameColumn(T, "c", "z"));
            List<String> notes = notes(database, rename);
            assertThat(named(notes))
                    .contains("function most", "procedure show_t", "trigger broken on t", "trigger reading on u")
                    .doesNotContain("trigger fine on t", "procedure show_u", "trigger of_its_own on w");
            assertThat(notes)
                    .contains("trigger broken on t names t.c, which becomes z"
                            + AS_IT_IS.formatted(database.dialect().name()) + "what is written to t and fires it fails"
                            + WAY_OUT)
                    .doesNotHaveDuplicates();
            database.run(rename);
            assertThat(BROKEN).allMatch(database::isRefused);
            assertFine(database, "t");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameATableOfAnotherNameAreNamed(TestServer server) throws Exception {
        try (ServerDatabase database = with(server)) {
            List<Operation> rename = List.of(new Operation.RenameTable(T, "t2"));
            assertThat(named(notes(database, rename)))
                    .contains("function most", "procedure show_t", "trigger of_its_own on w", "trigger reading on u")
                    .doesNotContain(
                            "trigger broken on t", "trigger fine on t", "procedure show_u", "trigger silent on w");
            database.run(rename);
            database.execute("insert into t2 (id) values (2)");
            assertThat(List.of("insert into u (id) values (2)", "select most()", "call show_t()"))
                    .allMatch(database::isRefused);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameADroppedTableAreNamed(TestServer server) throws Exception {
        try (ServerDatabase database = with(server)) {
            List<Operation> drop =
                    List.of(new Operation.DropTable(database.read().table(T).orElseThrow()));
            List<String> notes = notes(database, drop);
            assertThat(named(notes))
                    .containsExactly(
                            "function most",
                            "procedure show_t",
                            "trigger of_its_own on w",
                            "trigger reading on u",
                            "view by_alias",
                            "view other_column",
                            "view whole",
                            "view within");
            database.run(drop);
            assertThatThrownBy(() -> database.execute("insert into w values (3)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("doesn't exist");
            assertFine(database, "u");
        }
    }

    /** An embedded MariaDB has no grant tables, and no events without. */
    @ParameterizedTest
    @MethodSource("servers")
    void anEventThatNamesADroppedColumnIsNamed(TestServer server) throws Exception {
        try (ServerDatabase database = with(server)) {
            assumeFalse(database.isRefused("create event sweep on schedule every 1 day do delete from t where c = 1"));
            assertThat(named(notes(database, List.of(new Operation.DropColumn(T, C)))))
                    .contains("event sweep");
        }
    }

    private static void assertFine(ServerDatabase database, String table) throws SQLException {
        database.execute("delete from " + table);
        database.execute("select * from other_table");
        database.execute("call show_u()");
        database.execute("update w set id = 4");
        if (table.equals("t")) {
            database.execute("select * from other_column");
            database.execute("insert into w values (5)");
        }
    }

    private static List<String> named(List<String> notes) {
        return notes.stream()
                .filter(note -> note.contains(" leaves it as it is"))
                .map(note -> note.substring(0, note.indexOf(" names ")))
                .toList();
    }

    private static List<String> notes(ServerDatabase database, List<Operation> expected) {
        Schema desired = database.read();
        for (Operation operation : expected) {
            desired = operation.applyTo(desired, database.dialect());
        }
        Schema wanted = desired;
        Planner planner = new Planner(database.live(), (product, name) -> wanted, ReadScope.DEFAULT_SCHEMA);
        SchemaPlan plan =
                planner.compare(planner.read(), (differences, likely) -> differences.size() > 1 ? expected : List.of());
        assertThat(plan.upgrade().stream().map(Operation::summary))
                .isEqualTo(expected.stream().map(Operation::summary).toList());
        return plan.comparison().notes();
    }

    private static ServerDatabase with(TestServer server) throws SQLException {
        ServerDatabase database = ServerDatabase.on(server);
        for (String sql : BEFORE) {
            database.execute(sql);
        }
        return database;
    }
}
