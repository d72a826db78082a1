package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views and triggers of SQLite, which are texts, and what is said of them when a table goes or a column gets another name. */
class LeftBehindTest {

    private static final List<String> TABLES =
            List.of("create table a (id integer, x text)", "create table b (id integer, x text)");

    private static final List<Operation> RENAME = List.of(new Operation.RenameColumn(QualifiedName.of("a"), "x", "z"));

    @Test
    void thoseThatNameADroppedTableAreNamed() throws Exception {
        try (ServerDatabase database = with(
                "create trigger audit after insert on a begin insert into b values (new.id, 'x'); end",
                "create trigger own after insert on b begin delete from a; end",
                "create trigger other after delete on a begin select 'b'; end",
                "create view broken as select id from \"b\"",
                "create view fine as select id from a")) {
            List<Operation> drop = List.of(new Operation.DropTable(
                    database.read().table(QualifiedName.of("b")).orElseThrow()));
            List<String> notes = notes(database, drop);
            assertThat(notes)
                    .containsExactly(
                            "trigger audit on a names b, which goes, and SQLite 3.50 leaves it as it is: what is written"
                                    + " to a and fires it fails afterwards, and later changes of any table may be refused"
                                    + " (\"error in trigger audit\"). Drop it in the migration (op.execute)",
                            "view broken names b, which goes, and SQLite 3.50 leaves it as it is: nobody can select from it"
                                    + " afterwards, and later changes of any table may be refused (\"error in view broken\")."
                                    + " Drop it in the migration (op.execute)");
            database.run(drop);
            for (String sql :
                    List.of("insert into a values (1, 'x')", "select * from broken", "alter table a drop column x")) {
                assertThatThrownBy(() -> database.execute(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("no such table: main.b");
            }
            database.execute("select * from fine");
            database.execute("delete from a");
        }
    }

    @Test
    void whatReadsARenamedColumnOfAViewIsNamed() throws Exception {
        for (String reader : List.of(
                "create trigger r instead of insert on v begin insert into a (x) values (new.x); end",
                "create view r as select X from v")) {
            try (ServerDatabase database = with("create view v as select id, x from a", reader)) {
                assertThat(notes(database, RENAME))
                        .singleElement()
                        .satisfies(note -> assertThat(note)
                                .contains("r ", "names x, which view v may take from a.x", "after rename"));
                assertThatThrownBy(() -> database.run(RENAME)).hasMessageContaining(" r after rename");
            }
        }
    }

    @Test
    void whatReadsAnotherColumnIsNot() throws Exception {
        try (ServerDatabase database = with(
                "create view v as select id, x from a",
                "create trigger r instead of insert on v begin insert into a (id) values (new.id); end",
                "create trigger s after insert on a begin insert into b values (new.id, new.x); end",
                "create view w as select x from b")) {
            assertThat(notes(database, RENAME)).isEmpty();
            database.run(RENAME);
            database.execute("insert into a values (1, 'x')");
        }
    }

    private static ServerDatabase with(String... statements) throws SQLException {
        ServerDatabase database = ServerDatabase.on(SqliteServer.INSTANCE);
        for (String sql : TABLES) {
            database.execute(sql);
        }
        for (String sql : statements) {
            database.execute(sql);
        }
        return database;
    }

    private static List<String> notes(ServerDatabase database, List<Operation> expected) {
        Schema desired = database.read();
        for (Operation operation : expected) {
            desired = operation.applyTo(desired, database.dialect());
        }
        Schema wanted = desired;
        Planner planner = new Planner(database.live(), (product, name) -> wanted, ReadScope.DEFAULT_SCHEMA);
        var plan = planner.compare(
                planner.read(),
                (differences, likely) -> differences.size() > 1 && expected.equals(RENAME) ? expected : List.of());
        assertThat(plan.upgrade()).isEqualTo(expected);
        return plan.comparison().notes();
    }
}
