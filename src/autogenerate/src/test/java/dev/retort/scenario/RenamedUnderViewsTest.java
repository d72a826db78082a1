package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views whose server renames what they read and leaves them behind: these are named. */
class RenamedUnderViewsTest {

    private static final List<String> BEFORE = List.of(
            "create table t (id int primary key, a int, b int)",
            "create view broken as select a from t",
            "create view whole as select * from t",
            "create view fine as select b, 'a' as c from t");

    static Stream<TestServer> servers() {
        return TestServer.presentOf("h2", "mysql", "mariadb");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameARenamedColumnAreNamed(TestServer server) throws Exception {
        try (ServerDatabase database = withViews(server)) {
            Operation rename = new Operation.RenameColumn(QualifiedName.of("t"), "a", "z");
            assertThat(named(notes(database, rename))).containsExactly("broken", "whole");
            database.run(List.of(rename));
            assertThatCode(() -> database.execute("select * from fine")).doesNotThrowAnyException();
            for (String view : List.of("broken", "whole")) {
                assertThatThrownBy(() -> database.execute("select * from " + view))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameARenamedTableAreNamed(TestServer server) throws Exception {
        try (ServerDatabase database = withViews(server)) {
            Operation rename = new Operation.RenameTable(QualifiedName.of("t"), "u");
            List<String> notes = notes(database, rename);
            assertThat(named(notes)).containsExactly("broken", "fine", "whole");
            assertThat(notes.get(0))
                    .isEqualTo("view broken names t, which becomes u, and "
                            + database.dialect().name()
                            + " leaves its query as it is: where it means that one, nobody can"
                            + " select from it afterwards. Drop it and create it anew in the migration (op.dropView,"
                            + " op.createView)");
            database.run(List.of(rename));
            assertThatThrownBy(() -> database.execute("select * from fine")).isInstanceOf(SQLException.class);
        }
    }

    private static List<String> named(List<String> notes) {
        return notes.stream()
                .filter(note -> note.startsWith("view "))
                .map(note -> note.split(" ")[1])
                .toList();
    }

    private static List<String> notes(ServerDatabase database, Operation rename) {
        Schema desired = rename.applyTo(database.read(), database.dialect());
        Planner planner = new Planner(database.live(), (product, name) -> desired, ReadScope.DEFAULT_SCHEMA);
        SchemaPlan plan = planner.compare(
                planner.read(), (differences, likely) -> differences.size() > 1 ? List.of(rename) : List.of());
        assertThat(plan.upgrade()).containsExactly(rename);
        return plan.comparison().notes();
    }

    private static ServerDatabase withViews(TestServer server) throws SQLException {
        ServerDatabase database = ServerDatabase.forSmallLettersOn(server);
        for (String sql : BEFORE) {
            database.execute(sql);
        }
        return database;
    }
}
