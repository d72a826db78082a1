package dev.retort.runner;

import static dev.retort.runner.Scripts.creates;
import static dev.retort.runner.Scripts.transactional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Refusal;
import dev.retort.history.DatabaseAccessException;
import dev.retort.history.MigrationScript;
import dev.retort.migration.Definitions;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a replica, or as a role that may not: the message says what to do. */
class MayNotWriteTest {

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
        connection = database.connect();
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatCanOnlyBeReadIsNotWritten() throws SQLException {
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), creates("a"));
        execute("set default_transaction_read_only = on");
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(DatabaseAccessException.class)
                .hasMessageContaining("read-only transaction; it can only be read here: connect to the primary");
    }

    /** SQLITE_READONLY: a file has no roles. */
    @Test
    void aFileThatCanOnlyBeReadIsToBeMadeWritable() {
        assertThat(Refusal.of(null, 8)).isEqualTo(Refusal.READ_ONLY);
        assertThat(Refusal.READ_ONLY.wayOut()).contains("make the file writable");
    }

    @Test
    void aMissingRightIsToBeGranted() throws SQLException {
        MigrationRunner runner = database.runner(
                connection, RunOptions.defaults(), creates("a"), transactional("b", "a", "alter table a add c int"));
        runner.upgrade("a");
        String role = "visitor_" + TestDatabase.process(connection);
        execute("create role " + role + "; grant all on retort_version, retort_history to " + role + "; set role "
                + role);
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("must be owner of table a")
                .hasMessageEndingWith("Nothing of it is left; the database is at a. Grant this right to the role or"
                        + " connect as one that has it.");
    }

    /** Another migration of the run is fine, and would be there already. */
    @Test
    void aTableOfAnotherOwnerIsNamedBeforeAnythingRuns() throws SQLException {
        MigrationScript first = creates("a");
        MigrationScript second = script("b", "a", op -> op.execute("create table own (n int)"));
        MigrationScript third = script("c", "b", op -> op.addColumn("a", "c", Definitions.integer()));
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), first, second, third);
        runner.upgrade("a");
        String role = "visitor_" + TestDatabase.process(connection);
        String owner = database.query("select current_user").get(0);
        execute("create role " + role + "; grant create on schema public to " + role
                + "; grant all on retort_version, retort_history to " + role + "; set role " + role);
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The user of the connection may not change a, which belongs to " + owner
                        + ": no migration was run. Connect as one who may, or have the right granted.");
        assertThat(database.tables()).doesNotContain("own");

        execute("reset role; create role " + role + "_owner; alter table a owner to " + role + "_owner; grant " + role
                + "_owner to " + role + "; set role " + role);
        runner.upgrade("head");
        assertThat(database.tables()).contains("own");
        execute("reset role");
    }

    /** What is dropped, renamed, or has part in a table's columns as its partition, asks for its own owner; what the run makes does not. */
    @Test
    void tablesThatGoAndPartitionsAreAskedFor() throws SQLException {
        MigrationScript first = transactional(
                "a",
                "",
                ("create table a (n int); create table b (n int); create table parts (n int) partition by"
                        + " range (n); create table part partition of parts for values from (0) to (9)"));
        MigrationScript second = script("b", "a", op -> {
            op.dropTable("a");
            op.createTable(Definitions.table("a").column("n", Definitions.integer()));
            op.addColumn("a", "c", Definitions.integer());
            op.renameTable("b", "d");
            op.addColumn("d", "c", Definitions.integer());
            op.addColumn("parts", "c", Definitions.integer());
        });
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), first, second);
        runner.upgrade("a");
        String role = "visitor_" + TestDatabase.process(connection);
        String owner = database.query("select current_user").get(0);
        execute("create role " + role + "; grant create on schema public to " + role
                + "; grant all on retort_version, retort_history to " + role + "; alter table parts owner to " + role
                + "; set role " + role);
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("The user of the connection may not change a, which belongs to " + owner
                        + "; and not b, which belongs to " + owner + "; and not part, which belongs to " + owner + ":");

        execute("reset role; alter table part owner to " + role + "; alter table b owner to " + role
                + "; alter schema public owner to " + role + "; set role " + role);
        runner.upgrade("head");
        assertThat(database.tables()).contains("a", "d");
        execute("reset role");
    }

    /** Behind a search path of its own a name means another table. */
    @Test
    void aTableElsewhereIsNotTakenForItsNamesake() throws SQLException {
        MigrationScript second = script("b", "a", op -> {
            op.execute("set local search_path to mine, public");
            op.addColumn("a", "c", Definitions.integer());
        });
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), creates("a"), second);
        runner.upgrade("a");
        String role = "visitor_" + TestDatabase.process(connection);
        execute("create role " + role + "; grant all on retort_version, retort_history to " + role
                + "; create schema mine authorization " + role + "; set role " + role
                + "; create table mine.a (n int)");
        runner.upgrade("head");
        execute("reset role");
        assertThat(database.query("select table_schema::text from information_schema.columns where column_name = 'c'"
                        + " and table_name = 'a'"))
                .containsExactly("mine");
    }

    private static MigrationScript script(String id, String revises, Consumer<Operations> up) {
        return Scripts.script(id, List.of(revises), true, "source:" + id, new Migration() {
            @Override
            public void upgrade(Operations op) {
                up.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        });
    }
}
