package dev.retort.runner;

import static dev.retort.runner.Scripts.creates;
import static dev.retort.runner.Scripts.statementwise;
import static dev.retort.runner.Scripts.transactional;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.RevisionRange;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    private static String script(Direction direction, String range, MigrationScript... scripts) {
        RevisionGraph graph = RevisionGraph.of(List.of(scripts));
        return new SqlScript(TestDatabase.DIALECT)
                .text(RevisionRange.parse(range).steps(graph, direction));
    }

    @Test
    void aTransactionForEachMigration() {
        assertThat(script(Direction.UPGRADE, "a:b", creates("a"), creates("b", "a")))
                .isEqualTo("""
                -- Written by Retort development for %s.
                -- Run it so that the first error ends it.

                -- upgrade b (do b), migrations/b.java
                -- from a to b
                begin;
                create table b (n int);
                update retort_version set revision = 'b' where revision = 'a';
                insert into retort_history (revision, action, message, started_at, finished_at, duration_ms, \
                database_user, checksum, retort_version, outcome, statements_done, statements) values ('b', 'upgrade', \
                'do b', current_timestamp, current_timestamp, null, current_user, 'source:b', 'development', 'done', 1, 1);
                commit;
                """.formatted(TestDatabase.DIALECT.name()));
    }

    @Test
    void statementsThatRefuseATransactionStandOutside() {
        String script = script(
                Direction.UPGRADE,
                "a:b",
                creates("a"),
                statementwise("b", "a", "create index concurrently i on a (n)"));
        assertThat(script).doesNotContain("begin;").doesNotContain("commit;");
    }

    @Test
    void whatTheAuthorWroteStaysTextWhereverItStands() throws SQLException {
        String message = "x'\r\ndrop table t; --\\";
        MigrationScript hostile = new MigrationScript(
                "a", List.of(), message, "", true, "a.java", "", creates("a").migration());
        String script = script(Direction.UPGRADE, "head", hostile);
        assertThat(script.lines()).contains("-- upgrade a (x' drop table t; --\\), a.java");
        try (TestDatabase database = new TestDatabase()) {
            database.run("create table t (n int)");
            database.run(script);
            assertThat(database.tables()).contains("a", "t");
            assertThat(database.query("select message from retort_history")).containsExactly(message);
        }
    }

    @Test
    void terminatorsAreNeitherLostNorDoubled() {
        assertThat(script(Direction.UPGRADE, "a", transactional("a", "", "select 1; ", "select 2 -- two", "select 3")))
                .contains("\nselect 1;\nselect 2 -- two\n;\nselect 3;\n");
    }

    @Test
    void theScriptDoesWhatTheRunnerDoes() throws SQLException {
        MigrationScript[] scripts = {
            creates("a"),
            creates("l", "a"),
            creates("r", "a"),
            creates("m", "l", "r"),
            statementwise("z", "m", "vacuum a")
        };
        try (TestDatabase database = new TestDatabase()) {
            database.run(script(Direction.UPGRADE, "base:m", scripts));
            assertThat(database.tables()).containsExactly("a", "l", "m", "r", "retort_history", "retort_version");
            assertThat(database.versions()).containsExactly("m");
            MigrationRunner runner = database.runner(scripts);
            assertThat(runner.history()).hasSize(4);
            assertThat(runner.current().changed()).isEmpty();
            assertThat(runner.upgrade("head")).hasSize(1);
            runner.downgrade("m");
            database.run(script(Direction.DOWNGRADE, "m:base", scripts));
            assertThat(database.tables()).containsExactly("retort_history", "retort_version");
            assertThat(database.versions()).isEmpty();
        }
    }
}
