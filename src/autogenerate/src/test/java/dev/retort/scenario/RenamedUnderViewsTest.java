package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
        return TestServer.present().stream()
                .filter(server -> List.of("h2", "mysql", "mariadb").contains(server.family()));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameARenamedColumnAreNamed(TestServer server) throws Exception {
        on(server, (database, statement) -> {
            Operation rename = new Operation.RenameColumn(QualifiedName.of("t"), "a", "z");
            assertThat(named(notes(database, rename))).containsExactly("broken", "whole");
            run(database, statement, rename);
            assertThatCode(() -> statement.execute("select * from fine")).doesNotThrowAnyException();
            for (String view : List.of("broken", "whole")) {
                assertThatThrownBy(() -> statement.execute("select * from " + view))
                        .isInstanceOf(SQLException.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thoseThatNameARenamedTableAreNamed(TestServer server) throws Exception {
        on(server, (database, statement) -> {
            Operation rename = new Operation.RenameTable(QualifiedName.of("t"), "u");
            List<String> notes = notes(database, rename);
            assertThat(named(notes)).containsExactly("broken", "fine", "whole");
            assertThat(notes.get(0))
                    .isEqualTo("view broken names t, which becomes u, and "
                            + database.dialect().name()
                            + " leaves its query as it is: where it means that one, nobody can"
                            + " select from it afterwards. Drop it and create it anew in the migration (op.dropView,"
                            + " op.createView)");
            run(database, statement, rename);
            assertThatThrownBy(() -> statement.execute("select * from fine")).isInstanceOf(SQLException.class);
        });
    }

    private static List<String> named(List<String> notes) {
        return notes.stream()
                .filter(note -> note.startsWith("view "))
                .map(note -> note.split(" ")[1])
                .toList();
    }

    private static List<String> notes(LiveDatabase database, Operation rename) {
        Schema desired = rename.applyTo(database.read(ReadScope.DEFAULT_SCHEMA));
        Planner planner = new Planner(database, (product, name) -> desired, ReadScope.DEFAULT_SCHEMA);
        SchemaPlan plan = planner.compare(
                planner.read(), (differences, likely) -> differences.size() > 1 ? List.of(rename) : List.of());
        assertThat(plan.upgrade()).containsExactly(rename);
        return plan.comparison().notes();
    }

    /** What is done with a database of its own. */
    private interface Work {
        void with(LiveDatabase database, Statement statement) throws Exception;
    }

    private static void on(TestServer server, Work work) throws Exception {
        String url = server.createForSmallLetters();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection);
                Statement statement = connection.createStatement()) {
            for (String sql : BEFORE) {
                statement.execute(sql);
            }
            work.with(database, statement);
        } finally {
            server.drop(url);
        }
    }

    private static void run(LiveDatabase database, Statement statement, Operation operation) throws SQLException {
        for (String sql : database.dialect().statements(operation)) {
            statement.execute(sql);
        }
    }
}
