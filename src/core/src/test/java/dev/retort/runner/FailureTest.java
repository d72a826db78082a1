package dev.retort.runner;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.smallint;
import static dev.retort.migration.Definitions.to;
import static dev.retort.runner.Scripts.creates;
import static dev.retort.runner.Scripts.statementwise;
import static dev.retort.runner.Scripts.transactional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.history.DatabaseAccessException;
import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.history.VersionConflictException;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private static MigrationFailedException failure(MigrationRunner runner) {
        return catchThrowableOfType(MigrationFailedException.class, () -> runner.upgrade("head"));
    }

    @Test
    void aFailingStatementTakesItsWholeMigrationBack() throws SQLException {
        MigrationRunner runner = database.runner(
                creates("a"),
                transactional("b", "a", "create table t (n int)", "insert into nowhere values (1)", "select 1"));
        MigrationFailedException failure = failure(runner);
        assertThat(failure)
                .hasMessageContainingAll(
                        "Revision b, do b (migrations/b.java)",
                        "statement 2 of 3",
                        "relation \"nowhere\" does not exist",
                        "insert into nowhere values (1)",
                        "Nothing of it is left; the database is at a.");
        assertThat(failure.revision()).isEqualTo("b");
        assertThat(failure.statement()).isEqualTo("insert into nowhere values (1)");
        assertThat(failure.operation()).isEqualTo(new Operation.ExecuteSql("insert into nowhere values (1)", null));
        assertThat(failure.isLeftBehind()).isFalse();
        assertThat(database.tables()).containsExactly("a", "retort_history", "retort_version");
        assertThat(database.versions()).containsExactly("a");
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b rolled back");
    }

    /** Half a letter is no letter. */
    @Test
    void noLetterIsCutInHalf() {
        assertThat(new Excerpt("x".repeat(599) + "\ud83d\ude00" + "x".repeat(99)).sentence())
                .endsWith("x ...");
        assertThat(new Excerpt("x".repeat(598) + "\ud83d\ude00" + "x".repeat(99)).sentence())
                .endsWith("x\ud83d\ude00 ...");
    }

    /** A block of a hundred lines would hide what the message says; a trace has all of it. */
    @Test
    void ofALongStatementTheBeginningIsShown() throws SQLException {
        String block = "do $$\nbegin\n" + "    perform 1;\n".repeat(100) + "    perform 1 / 0;\nend $$";
        MigrationFailedException failure = failure(database.runner(creates("a"), transactional("b", "a", block)));
        assertThat(failure)
                .hasMessageContainingAll(
                        "division by zero",
                        "The statement, which --stacktrace shows whole, begins: do $$\nbegin\n    perform 1;\n",
                        " ... Nothing of it is left");
        assertThat(failure.getMessage()).hasLineCount(6);
        assertThat(failure.statement()).isEqualTo(block);
        assertThat(failure).asString().endsWith("\nThe whole statement:\n" + block);
    }

    /** Two changes are one rewrite, and the second one is refused: both are named. */
    @Test
    void whatOneStatementDoesIsNamedAsAWhole() throws SQLException {
        database.run("create table t (a int, b int); insert into t values (1, 100000)");
        MigrationScript both = Scripts.script("a", List.of(), true, "source:a", required(op -> {
            op.alterColumn("t", "a", from(integer()), to(smallint()));
            op.alterColumn("t", "b", from(integer()), to(smallint()));
        }));
        assertThat(failure(database.runner(both)))
                .hasMessageContainingAll("failed at statement 2 of 3, for '~ column t.a  integer to smallint' and"
                        + " '~ column t.b  integer to smallint': ERROR: smallint out of range");
    }

    /** hazards 51, alembic B4, alembic B5: a required column on rows that nobody filled leaves nothing behind and says what to write. */
    @Test
    void rowsThatNobodyFilledTakeARequiredColumnBack() throws SQLException {
        database.run("create table t (n int); insert into t values (1)");
        MigrationScript unfilled = Scripts.script("a", List.of(), true, "source:a", required(op -> {}));
        assertThat(failure(database.runner(unfilled)))
                .hasMessageContainingAll(
                        "column \"c\" of relation \"t\" contains null values",
                        "Nothing of it is left",
                        "op.fillColumn(table, column, expression)");
        assertThat(database.query("select * from t")).containsExactly("1");
        MigrationScript filled =
                Scripts.script("a", List.of(), true, "source:a", required(op -> op.fillColumn("t", "c", "n + 1")));
        assertThat(database.runner(filled).upgrade("head")).hasSize(1);
        assertThat(database.query("select c from t")).containsExactly("2");
    }

    /** Hazard 45: what is not there yet cannot be filled before. */
    @Test
    void aNewColumnIsFilledBehindItsLine() throws SQLException {
        database.run("create table t (n int); insert into t values (1)");
        MigrationScript added = Scripts.script("a", List.of(), true, "source:a", new Migration() {
            @Override
            public void upgrade(Operations op) {
                op.addColumn("t", "c", integer().notNull());
            }

            @Override
            public void downgrade(Operations op) {
                op.dropColumn("t", "c");
            }
        });
        assertThat(failure(database.runner(added)))
                .hasMessageContainingAll("give the column a default", "add it nullable", "behind that")
                .message()
                .doesNotContain("before that line");
    }

    private static Migration required(Consumer<Operations> fill) {
        return new Migration() {
            @Override
            public void upgrade(Operations op) {
                op.addColumn("t", "c", integer());
                fill.accept(op);
                op.alterColumn("t", "c", from(integer()), to(integer().notNull()));
            }

            @Override
            public void downgrade(Operations op) {
                op.dropColumn("t", "c");
            }
        };
    }

    @Test
    void aMigrationThatWasTakenBackCanBeRunAgain() throws SQLException {
        MigrationScript script = transactional("a", "", "insert into t values (1)");
        assertThat(failure(database.runner(script))).isNotNull();
        database.run("create table t (n int)");
        assertThat(database.runner(script).upgrade("head")).hasSize(1);
        assertThat(database.journal()).containsExactly("upgrade a rolled back", "upgrade a done");
    }

    @Test
    void aConstraintThatFailsAtTheCommitTakesItBackToo() throws SQLException {
        database.run("create table t (n int primary key, m int references t deferrable initially deferred)");
        MigrationFailedException failure =
                failure(database.runner(transactional("a", "", "insert into t values (1, 2)")));
        assertThat(failure)
                .hasMessageContainingAll("after its last statement", "foreign key", "the database is at base");
        assertThat(failure.statement()).isNull();
        assertThat(database.query("select n from t")).isEmpty();
        assertThat(database.journal()).containsExactly("upgrade a rolled back");
    }

    @Test
    void aMigrationThatCommitsByItselfIsFoundOut() throws SQLException {
        MigrationScript script = transactional("a", "", "create table t (n int)", "commit", "create table u (n int)");
        MigrationFailedException failure = failure(database.runner(script));
        assertThat(failure)
                .hasMessageContainingAll("ended the transaction", "COMMIT", "transactional = false", "stamp");
        assertThat(failure.isLeftBehind()).isTrue();
        assertThat(database.tables()).containsExactly("retort_history", "retort_version", "t");
        assertThat(database.versions()).isEmpty();
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("stopped half way", "stamp a", "stamp base");
    }

    @Test
    void aFailureBehindACommitDoesNotClaimThatNothingIsLeft() throws SQLException {
        MigrationFailedException failure = failure(
                database.runner(transactional("a", "", "create table t (n int)", "commit", "drop table nowhere")));
        assertThat(failure).hasMessageContainingAll("statement 3 of 3", "ended the transaction");
        assertThat(database.journal()).containsExactly("upgrade a incomplete");
    }

    @Test
    void aTextOfBeginAndCommitIsFoundOut() throws SQLException {
        assertThat(failure(database.runner(transactional("a", "", "begin; create table t (n int); commit;"))))
                .hasMessageContaining("ended the transaction");
    }

    @Test
    void someoneElsesChangeOfTheVersionTableIsNoticed() throws SQLException {
        database.runner(creates("a")).upgrade("head");
        MigrationRunner runner = database.runner(
                creates("a"),
                transactional("b", "a", "create table t (n int)", "update retort_version set revision = 'x'"));
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(VersionConflictException.class)
                .hasMessageContainingAll("retort_version", "matched 0");
        assertThat(database.versions()).containsExactly("a");
        assertThat(database.tables()).doesNotContain("t");
    }

    @Test
    void twoRowsWhereOneIsExpectedAreNoticed() throws SQLException {
        database.runner(creates("a")).upgrade("head");
        database.run("alter table retort_version drop constraint retort_version_pkey");
        database.run("insert into retort_version values ('a')");
        assertThatThrownBy(
                        () -> database.runner(creates("a"), creates("b", "a")).upgrade("head"))
                .isInstanceOf(VersionConflictException.class)
                .hasMessageContaining("matched 2");
        assertThat(database.tables()).doesNotContain("b");
    }

    @Test
    void aConnectionThatIsKilledLeavesNothing() throws SQLException {
        MigrationRunner runner = database.runner(
                creates("a"),
                transactional("b", "a", "create table t (n int)", "select pg_terminate_backend(pg_backend_pid())"));
        assertThat(failure(runner)).hasMessageContainingAll("terminating connection", "the database is at a");
        assertThat(database.tables()).doesNotContain("t");
        assertThat(database.versions()).containsExactly("a");
        assertThat(database.runner(creates("a"), creates("b", "a")).upgrade("head"))
                .hasSize(1);
    }

    @Test
    void aStatementwiseMigrationMayUseWhatATransactionForbids() throws SQLException {
        MigrationRunner runner = database.runner(
                creates("a"), statementwise("b", "a", "create index concurrently i on a (n)", "vacuum a"));
        runner.upgrade("head");
        assertThat(database.versions()).containsExactly("b");
        assertThat(runner.history().get(1).statementsDone()).isEqualTo(2);
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b done");
    }

    private static final RunOptions RESUMING = RunOptions.defaults().withResumes(true);

    private static final MigrationScript HALF_WAY = statementwise(
            "b", "a", "create table t (n int)", "insert into later values (1)", "insert into t values (1)");

    /** Mends what refused it, and goes on: what is done is not done again. */
    @Test
    void aStatementwiseMigrationGoesOnBehindWhatIsDone() throws SQLException {
        failure(database.runner(creates("a"), HALF_WAY));
        assertThat(failure(database.runner(database.connect(), RESUMING, creates("a"), HALF_WAY)))
                .hasMessageContaining("1 of 3 statements are done");
        database.run("create table later (n int)");
        database.runner(database.connect(), RESUMING, creates("a"), HALF_WAY, creates("c", "b"))
                .upgrade("head");
        assertThat(database.versions()).containsExactly("c");
        assertThat(database.query("select n from t")).containsExactly("1");
        assertThat(database.query("select n from later")).containsExactly("1");
        assertThat(database.journal())
                .containsExactly(
                        "upgrade a done",
                        "upgrade b resolved",
                        "upgrade b resolved",
                        "upgrade b done",
                        "upgrade c done");
    }

    @Test
    void nothingIsResumedThatIsNotSure() throws SQLException {
        failure(database.runner(creates("a"), HALF_WAY));
        MigrationScript edited = Scripts.script("b", List.of("a"), false, "another", HALF_WAY.migration());
        assertThatThrownBy(() -> database.runner(database.connect(), RESUMING, creates("a"), edited)
                        .upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("edited");
        assertThatThrownBy(() -> database.runner(database.connect(), RESUMING, creates("a"), HALF_WAY)
                        .downgrade("base"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the next step is the downgrade of a");
        database.run("update retort_history set outcome = 'running' where outcome = 'incomplete'");
        assertThatThrownBy(() -> database.runner(database.connect(), RESUMING, creates("a"), HALF_WAY)
                        .upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("statement 2 may be done or not");
        assertThat(database.versions()).containsExactly("a");
    }

    /** A statement that is done and not counted would be done again. */
    @Test
    void whatTheJournalCouldNotCountIsNotResumed() throws SQLException {
        database.runner(creates("a")).upgrade("head");
        database.run(
                "alter table retort_history add constraint uncounted check (revision <> 'b' or statements_done < 1)");
        failure(database.runner(creates("a"), HALF_WAY));
        assertThat(database.tables()).contains("t");
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b running");
        assertThatThrownBy(() -> database.runner(database.connect(), RESUMING, creates("a"), HALF_WAY)
                        .upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("statement 1 may be done or not");
    }

    /** What stopped half way stays known where the run that takes it up cannot begin. */
    @Test
    void whatStoppedHalfWayIsNotForgottenBeforeItIsTakenUp() throws SQLException {
        failure(database.runner(creates("a"), HALF_WAY));
        database.run("alter table retort_history add constraint full_up check (outcome <> 'running') not valid");
        assertThatThrownBy(() -> database.runner(database.connect(), RESUMING, creates("a"), HALF_WAY)
                        .upgrade("head"))
                .isInstanceOf(DatabaseAccessException.class);
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b incomplete");
    }

    @Test
    void resumingWhereNothingStoppedIsAnOrdinaryRun() throws SQLException {
        assertThat(database.runner(database.connect(), RESUMING, creates("a")).upgrade("head"))
                .hasSize(1);
    }

    @Test
    void aStatementwiseFailureSaysWhatStaysAndStopsTheNextRun() throws SQLException {
        MigrationScript script =
                statementwise("b", "a", "create table t (n int)", "insert into nowhere values (1)", "select 1");
        MigrationFailedException failure = failure(database.runner(creates("a"), script));
        assertThat(failure).hasMessageContainingAll("statement 2 of 3", "1 of 3 statements are done and stay", "stamp");
        assertThat(failure.isLeftBehind()).isTrue();
        assertThat(database.tables()).contains("t");
        assertThat(database.versions()).containsExactly("a");
        MigrationRunner next = database.runner(creates("a"), script, creates("c", "b"));
        assertThat(next.current().unfinished()).hasSize(1);
        assertThat(next.current().isAtHeads()).isFalse();
        assertThatThrownBy(() -> next.upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("revision b", "1 of 3", "by postgres", "'stamp b'", "'stamp a'");
        assertThatThrownBy(() -> next.downgrade("base")).isInstanceOf(RefusedException.class);
        next.stamp(List.of("b"), false);
        assertThat(next.upgrade("head")).hasSize(1);
        assertThat(database.journal())
                .containsExactly("upgrade a done", "upgrade b resolved", "stamp b done", "upgrade c done");
    }

    /** The file of what is half done may not change any more. */
    @Test
    void whatStoppedHalfWayIsMendedInTheDatabaseNotInTheFile() throws SQLException {
        database.run("create table t (n int); insert into t values (null)");
        MigrationScript script =
                statementwise("a", "", "alter table t add m int", "alter table t alter n set not null", "select 1");
        assertThat(failure(database.runner(script)))
                .hasMessageContainingAll(
                        "1 of 3 statements are done and stay", "Give the rows that hold NULL a value there.")
                .hasMessageNotContaining("migration file");
        database.run("update t set n = 1");
        assertThat(database.runner(database.connect(), RESUMING, script).upgrade("head"))
                .hasSize(1);
    }

    @Test
    void aStatementwiseMigrationThatWasKilledIsSeenByTheNextRun() throws SQLException {
        MigrationScript script = statementwise(
                "a", "", "create table t (n int)", "select pg_terminate_backend(pg_backend_pid())", "select 1");
        assertThat(failure(database.runner(script))).hasMessageContaining("1 of 3 statements are done and stay");
        assertThat(database.journal()).containsExactly("upgrade a running");
        MigrationRunner next = database.runner(script);
        assertThatThrownBy(() -> next.upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("(running)", "1 of 3", "'stamp a'", "'stamp base'");
        database.run("drop table t");
        next.stamp(List.of("base"), false);
        assertThat(database.runner(creates("a")).upgrade("head")).hasSize(1);
    }

    @Test
    void anErrorInTheListenerLeavesNoTransactionOpen() throws SQLException {
        RunListener failing = new RunListener() {
            @Override
            public void starting(Step step, int n, int m) {
                throw new IllegalStateException("listener");
            }
        };
        Connection connection = database.connect();
        MigrationRunner runner =
                database.runner(connection, RunOptions.defaults().withListener(failing), creates("a"));
        assertThatThrownBy(() -> runner.upgrade("head")).hasMessage("listener");
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(database.runner(creates("a")).upgrade("head")).hasSize(1);
    }

    @Test
    void aStatementThatRefusesATransactionIsToldTheWayOut() throws SQLException {
        MigrationRunner runner =
                database.runner(creates("a"), transactional("b", "a", "create index concurrently i on a (n)"));
        assertThat(failure(runner)).hasMessageContainingAll("Nothing of it is left", "transactional = false");
    }

    @Test
    void aTransactionThatAStatementwiseMigrationBeganDoesNotOutliveIt() throws SQLException {
        Connection connection = database.connect();
        MigrationScript script = statementwise("a", "", "begin", "create table t (n int)", "nonsense");
        assertThat(failure(database.runner(connection, RunOptions.defaults(), script)))
                .hasMessageContaining("statement 3 of 3");
        assertThat(database.tables()).doesNotContain("t");
        assertThat(database.journal()).containsExactly("upgrade a incomplete");
        assertThat(database.query("select 1 from pg_locks where locktype = 'advisory' and pid = "
                        + TestDatabase.process(connection)))
                .isEmpty();
    }

    @Test
    void whoMayNotCreateTablesIsTold() throws SQLException {
        database.run("create role guest login");
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role guest");
        }
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), creates("a"));
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(DatabaseAccessException.class)
                .hasMessageContainingAll("create Retort's own tables", "permission denied");
        assertThat(runner.current().heads()).isEmpty();
    }
}
