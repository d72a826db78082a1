package dev.retort.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialects;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
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

/** Hazard 147: a role whose statements may take a moment only, and what goes through all rows while others work. */
class StatementTimeoutTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
        database.run("create function slow(a int) returns boolean volatile language sql as"
                + " 'select pg_sleep(0.3) is not null'; create table t (a int); insert into t values (1)");
        database.run("alter table t add constraint t_ck check (slow(a)) not valid");
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    @Test
    void whatLetsOthersWorkTakesItsTime() throws SQLException {
        upgrade(true, op -> op.validateConstraint("t", "t_ck"));
        assertThat(database.query("select convalidated from pg_constraint where conname = 't_ck'"))
                .containsExactly("t");
    }

    @Test
    void soDoesWhatRunsStatementByStatement() throws SQLException {
        upgrade(false, op -> op.validateConstraint("t", "t_ck"));
        assertThat(database.query("select convalidated from pg_constraint where conname = 't_ck'"))
                .containsExactly("t");
    }

    @Test
    void whatStopsOthersDoesNot() {
        assertThatThrownBy(() -> upgrade(true, op -> op.execute("select pg_sleep(0.3)")))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("statement timeout");
    }

    private void upgrade(boolean transactional, Consumer<Operations> up) throws SQLException {
        MigrationScript script = Scripts.script("a", List.of(), transactional, "source:a", new Migration() {
            @Override
            public void upgrade(Operations op) {
                up.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        });
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '100ms'");
            new MigrationRunner(
                            connection,
                            Dialects.byName("postgresql").orElseThrow(),
                            RevisionGraph.of(List.of(script)),
                            RunOptions.defaults())
                    .upgrade("head");
            assertThat(SettingsOfStep.value(connection, "show statement_timeout"))
                    .isEqualTo("100ms");
        }
    }
}
