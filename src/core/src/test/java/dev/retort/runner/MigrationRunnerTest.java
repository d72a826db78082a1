package dev.retort.runner;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.varchar;
import static dev.retort.runner.Scripts.creates;
import static dev.retort.runner.Scripts.transactional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.AlreadyPassedException;
import dev.retort.history.InvalidMigrationException;
import dev.retort.history.JournalEntry;
import dev.retort.history.MigrationScript;
import dev.retort.history.Outcome;
import dev.retort.history.Step;
import dev.retort.history.UnknownAppliedRevisionException;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationRunnerTest {

    private static final MigrationScript[] LINE = {creates("a"), creates("b", "a"), creates("c", "b")};

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private static List<String> ids(List<MigrationScript> scripts) {
        return scripts.stream().map(MigrationScript::id).toList();
    }

    @Test
    void upgradeRunsWhatIsMissingAndADowngradeTakesItBack() throws SQLException {
        MigrationRunner runner = database.runner(LINE);
        assertThat(ids(runner.upgrade("b"))).containsExactly("a", "b");
        assertThat(database.tables()).containsExactly("a", "b", "retort_history", "retort_version");
        assertThat(database.versions()).containsExactly("b");
        assertThat(ids(runner.upgrade("head"))).containsExactly("c");
        assertThat(ids(runner.upgrade("head"))).isEmpty();
        assertThat(ids(runner.downgrade("-2"))).containsExactly("c", "b");
        assertThat(database.versions()).containsExactly("a");
        assertThat(ids(runner.downgrade("base"))).containsExactly("a");
        assertThat(database.tables()).containsExactly("retort_history", "retort_version");
        assertThat(database.versions()).isEmpty();
    }

    @Test
    void branchesAndMergesMoveTheRows() throws SQLException {
        MigrationRunner runner = database.runner(
                creates("a"), creates("l", "a"), creates("r", "a"), creates("m", "l", "r"), creates("z", "m"));
        runner.upgrade("l");
        assertThat(database.versions()).containsExactly("l");
        runner.upgrade("r");
        assertThat(database.versions()).containsExactly("l", "r");
        runner.upgrade("head");
        assertThat(database.versions()).containsExactly("z");
        runner.downgrade("m-1");
        assertThat(database.versions()).containsExactly("l", "r");
        runner.downgrade("a");
        assertThat(database.versions()).containsExactly("a");
    }

    @Test
    void operationsAreSaidInTheDialectsSql() throws SQLException {
        MigrationScript script = Scripts.script("users", List.of(), true, "source:x", new CreateUsers());
        MigrationRunner runner = database.runner(script);
        runner.upgrade("head");
        database.run("insert into users (name) values ('x')");
        assertThat(database.query("select id || name from users")).containsExactly("1x");
        runner.downgrade("base");
        assertThat(database.tables()).doesNotContain("users");
    }

    private static final class CreateUsers implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(table("users")
                    .column("id", bigint().identity().notNull())
                    .column("name", varchar(20).defaultsTo("'{fn x}'"))
                    .primaryKey("users_pkey", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("users");
        }
    }

    /** Alembic H9. */
    @Test
    void theJournalTellsWhoDidWhatWhenAndHowLong() throws SQLException {
        MigrationRunner runner = database.runner(LINE);
        runner.upgrade("a");
        JournalEntry entry = runner.history().get(0);
        assertThat(entry.id()).isEqualTo(1);
        assertThat(entry.revision()).isEqualTo("a");
        assertThat(entry.action()).isEqualTo("upgrade");
        assertThat(entry.message()).isEqualTo("do a");
        assertThat(entry.databaseUser()).isEqualTo("postgres");
        assertThat(entry.checksum()).isEqualTo("source:a");
        assertThat(entry.retortVersion()).isNotEmpty();
        assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
        assertThat(entry.statements()).isEqualTo(1);
        assertThat(entry.statementsDone()).isEqualTo(1);
        assertThat(entry.finishedAt()).isAfterOrEqualTo(entry.startedAt());
        assertThat(entry.duration()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        runner.downgrade("base");
        assertThat(database.journal()).containsExactly("upgrade a done", "downgrade a done");
    }

    @Test
    void aMessageOfAnyLengthFitsTheJournal() throws SQLException {
        String message = "\uD83D\uDE00' ".repeat(700);
        MigrationScript script = new MigrationScript(
                "a",
                List.of(),
                message,
                "",
                true,
                "a.java",
                "source:a",
                creates("a").migration());
        MigrationRunner runner = database.runner(script);
        runner.upgrade("head");
        assertThat(message).startsWith(runner.history().get(0).message());
        assertThat(runner.history().get(0).message()).hasSizeGreaterThan(900);
    }

    @Test
    void currentCreatesNothing() throws SQLException {
        DatabaseState state = database.runner(LINE).current();
        assertThat(state.heads()).isEmpty();
        assertThat(ids(state.pending())).containsExactly("a", "b", "c");
        assertThat(state.isAtHeads()).isFalse();
        assertThat(database.runner(LINE).history()).isEmpty();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void nothingToDoCreatesNothing() throws SQLException {
        assertThat(database.runner().upgrade("head")).isEmpty();
        assertThat(database.runner(LINE).downgrade("base")).isEmpty();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void currentSaysWhatIsAppliedAndWhatIsPending() throws SQLException {
        MigrationRunner runner = database.runner(creates("a"), creates("l", "a"), creates("r", "a"));
        runner.upgrade("l");
        assertThat(ids(runner.current().heads())).containsExactly("l");
        assertThat(ids(runner.pending())).containsExactly("r");
        runner.upgrade("heads");
        assertThat(ids(runner.current().heads())).containsExactly("l", "r");
        assertThat(runner.current().isAtHeads()).isTrue();
    }

    @Test
    void aRowWithoutAMigrationIsShownButNotBuiltUpon() throws SQLException {
        database.runner(LINE).upgrade("head");
        MigrationRunner older = database.runner(creates("a"), creates("b", "a"));
        assertThat(older.current().unknown()).containsExactly("c");
        assertThat(older.current().isAtHeads()).isFalse();
        assertThatThrownBy(() -> older.upgrade("head")).isInstanceOf(UnknownAppliedRevisionException.class);
        assertThatThrownBy(() -> older.downgrade("base")).isInstanceOf(UnknownAppliedRevisionException.class);
        assertThatThrownBy(() -> older.stamp(List.of("b"), false)).isInstanceOf(UnknownAppliedRevisionException.class);
        assertThat(older.stamp(List.of("b"), true)).containsExactly("b");
        assertThat(database.versions()).containsExactly("b");
    }

    @Test
    void upgradingToWhatIsPassedIsSaidAndChangesNothing() throws SQLException {
        MigrationRunner runner = database.runner(LINE);
        runner.upgrade("head");
        assertThatThrownBy(() -> runner.upgrade("a")).isInstanceOf(AlreadyPassedException.class);
        assertThat(database.versions()).containsExactly("c");
    }

    @Test
    void stampMovesTheRowsAndRunsNothing() throws SQLException {
        MigrationRunner runner = database.runner(LINE);
        assertThat(runner.stamp(List.of("b"), false)).containsExactly("b");
        assertThat(database.tables()).containsExactly("retort_history", "retort_version");
        assertThat(database.versions()).containsExactly("b");
        assertThat(runner.stamp(List.of("b"), false)).containsExactly("b");
        assertThat(runner.stamp(List.of("-1"), false)).containsExactly("a");
        assertThat(runner.stamp(List.of("base"), false)).isEmpty();
        assertThat(database.versions()).isEmpty();
        assertThat(database.journal())
                .containsExactly("stamp b done", "stamp b done", "stamp a done", "stamp base done");
    }

    @Test
    void aChangedFileIsReportedUntilAStampAcceptsIt() throws SQLException {
        database.runner(LINE).upgrade("head");
        MigrationScript changed = Scripts.script("a", List.of(), true, "source:other", LINE[0].migration());
        MigrationScript recompiled = Scripts.script("b", List.of("a"), true, "operations-1:b", LINE[1].migration());
        MigrationRunner runner = database.runner(changed, recompiled, LINE[2]);
        assertThat(runner.current().changed())
                .singleElement()
                .satisfies(change -> assertThat(change.toString())
                        .contains("a (do a)", "migrations/a.java", "changed after it was applied"));
        assertThat(runner.upgrade("head")).isEmpty();
        runner.stamp(List.of("current"), false);
        assertThat(runner.current().changed()).isEmpty();
    }

    @Test
    void nothingIsRunWhenALaterMigrationCannotBeCollected() throws SQLException {
        MigrationScript broken = Scripts.script("b", List.of("a"), true, "source:b", new Throwing());
        MigrationRunner runner = database.runner(creates("a"), broken);
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageContainingAll("upgrade of revision b", "migrations/b.java", "not today");
        assertThat(database.tables()).isEmpty();
    }

    private static final class Throwing implements Migration {
        @Override
        public void upgrade(Operations op) {
            throw new UnsupportedOperationException("not today");
        }

        @Override
        public void downgrade(Operations op) {
            throw new UnsupportedOperationException("never");
        }
    }

    @Test
    void theRecordsStayWhereTheyAreWhenAMigrationMovesTheSearchPath() throws SQLException {
        MigrationRunner runner = database.runner(
                transactional("a", "", "select pg_catalog.set_config('search_path', '', false)"),
                transactional("b", "a", "create table public.t (n int)"));
        runner.upgrade("head");
        assertThat(database.versions()).containsExactly("b");
    }

    @Test
    void theRecordsLiveInTheDefaultSchemaOfTheConnection() throws SQLException {
        database.run("create schema tenant");
        database.runner(LINE).upgrade("a");
        Connection connection = database.connect();
        connection.setSchema("tenant");
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), LINE);
        assertThat(runner.current().heads()).isEmpty();
        runner.upgrade("b");
        assertThat(database.query("select revision from tenant.retort_version")).containsExactly("b");
        assertThat(database.versions()).containsExactly("a");
    }

    @Test
    void theConnectionsModeIsAsBefore() throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        database.runner(connection, RunOptions.defaults(), LINE).upgrade("head");
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(database.versions()).containsExactly("c");
    }

    @Test
    void theListenerHearsOfEachMigration() throws SQLException {
        List<String> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void starting(Step step, int n, int m) {
                heard.add(step.direction().word() + " " + step.script().id() + " " + n + "/" + m);
            }

            @Override
            public void finished(Step step, Duration duration) {
                heard.add(step.script().id() + " done " + !duration.isNegative());
            }
        };
        database.runner(database.connect(), RunOptions.defaults().withListener(listener), LINE)
                .upgrade("b");
        assertThat(heard).containsExactly("upgrade a 1/2", "a done true", "upgrade b 2/2", "b done true");
    }

    @Test
    void anInterruptStopsBetweenTwoMigrations() throws SQLException {
        RunListener interrupting = new RunListener() {
            @Override
            public void finished(Step step, Duration duration) {
                Thread.currentThread().interrupt();
            }
        };
        MigrationRunner runner =
                database.runner(database.connect(), RunOptions.defaults().withListener(interrupting), LINE);
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(RunInterruptedException.class)
                .hasMessageContainingAll("after 1 of 3", "the database is at a");
        assertThat(Thread.interrupted()).isFalse();
        assertThat(database.versions()).containsExactly("a");
        assertThat(ids(database.runner(LINE).upgrade("head"))).containsExactly("b", "c");
    }

    @Test
    void theStepsCanBeSeenBeforehand() throws SQLException {
        MigrationRunner runner = database.runner(LINE);
        assertThat(runner.hasRecords()).isFalse();
        assertThat(runner.upgradeSteps("b")).hasSize(2);
        assertThat(database.tables()).isEmpty();
        runner.upgrade("b");
        assertThat(runner.hasRecords()).isTrue();
        assertThat(runner.downgradeSteps("base")).hasSize(2);
        assertThat(database.versions()).containsExactly("b");
    }
}
