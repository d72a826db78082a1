package dev.retort.runner;

import static dev.retort.runner.Scripts.creates;
import static dev.retort.runner.Scripts.statementwise;
import static dev.retort.runner.Scripts.transactional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LockTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private Connection holder() throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'the other one'");
            statement.execute(TestDatabase.DIALECT.runnerLock().tryLock());
        }
        return connection;
    }

    @Test
    void aTimeoutNamesTheHolder() throws SQLException {
        Connection holder = holder();
        RunOptions impatient = RunOptions.defaults().withLockTimeout(Duration.ofMillis(250));
        MigrationRunner runner = database.runner(database.connect(), impatient, creates("a"));
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(LockTimeoutException.class)
                .hasMessageContainingAll(
                        "250 ms", "process " + TestDatabase.process(holder), "the other one", "user postgres");
        assertThat(database.tables()).isEmpty();
        holder.close();
        assertThat(runner.upgrade("head")).hasSize(1);
    }

    @Test
    void noTimeToWaitAsksOnce() throws SQLException {
        holder();
        RunOptions once = RunOptions.defaults().withLockTimeout(Duration.ZERO);
        assertThatThrownBy(() ->
                        database.runner(database.connect(), once, creates("a")).stamp(List.of("a"), false))
                .isInstanceOf(LockTimeoutException.class);
    }

    @Test
    void anInterruptEndsTheWaiting() throws SQLException {
        holder();
        RunListener interrupting = new RunListener() {
            @Override
            public void waiting(String holder) {
                Thread.currentThread().interrupt();
            }
        };
        RunOptions options = RunOptions.defaults().withListener(interrupting);
        assertThatThrownBy(() -> database.runner(database.connect(), options, creates("a"))
                        .upgrade("head"))
                .isInstanceOf(RunInterruptedException.class)
                .hasMessageContaining("the other one");
    }

    @Test
    void theLockIsLetGoAfterSuccessAndAfterFailure() throws SQLException {
        Connection connection = database.connect();
        database.runner(connection, RunOptions.defaults(), creates("a")).upgrade("head");
        assertThat(locks()).isEmpty();
        MigrationRunner failing =
                database.runner(connection, RunOptions.defaults(), creates("a"), transactional("b", "a", "nonsense"));
        assertThatThrownBy(() -> failing.upgrade("head")).isInstanceOf(MigrationFailedException.class);
        assertThat(locks()).isEmpty();
        assertThatThrownBy(() -> failing.upgrade("unknown")).isInstanceOf(RuntimeException.class);
        assertThat(locks()).isEmpty();
    }

    private List<String> locks() throws SQLException {
        return database.query("select pid from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())");
    }

    /** Alembic H1. */
    @Test
    void ofTwoRunnersTheSecondWaitsAndDoesNothingTwice() throws Exception {
        MigrationScript[] scripts = {
            transactional("a", "", "create table t (n int)", "select pg_sleep(0.5)"),
            transactional("b", "a", "insert into t values (1)")
        };
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<String> holder = new AtomicReference<>();
        RunListener first = new RunListener() {
            @Override
            public void starting(Step step, int n, int m) {
                begun.countDown();
            }
        };
        RunListener second = new RunListener() {
            @Override
            public void waiting(String who) {
                holder.set(who);
            }
        };
        Connection connection = database.connect();
        int process = TestDatabase.process(connection);
        MigrationRunner runner =
                database.runner(connection, RunOptions.defaults().withListener(first), scripts);
        CompletableFuture<List<MigrationScript>> run = CompletableFuture.supplyAsync(() -> runner.upgrade("head"));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        MigrationRunner other =
                database.runner(database.connect(), RunOptions.defaults().withListener(second), scripts);
        assertThat(other.upgrade("head")).isEmpty();
        assertThat(run.get(20, TimeUnit.SECONDS)).hasSize(2);
        assertThat(holder.get()).contains("process " + process);
        assertThat(database.query("select n from t")).containsExactly("1");
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b done");
    }

    @Test
    void manyRunnersAtOnceRunEachMigrationOnce() throws Exception {
        MigrationScript[] scripts = {creates("a"), creates("b", "a"), creates("c", "b")};
        List<CompletableFuture<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            MigrationRunner runner = database.runner(scripts);
            runs.add(CompletableFuture.supplyAsync(() -> runner.upgrade("head").size()));
        }
        int total = 0;
        for (CompletableFuture<Integer> run : runs) {
            total += run.get(30, TimeUnit.SECONDS);
        }
        assertThat(total).isEqualTo(3);
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b done", "upgrade c done");
    }

    @Test
    void aWaitingRunnerDoesNotHoldUpAConcurrentIndex() throws Exception {
        MigrationScript[] scripts = {
            creates("a"), statementwise("b", "a", "select pg_sleep(0.4)", "create index concurrently i on a (n)")
        };
        CountDownLatch begun = new CountDownLatch(1);
        RunListener listener = new RunListener() {
            @Override
            public void starting(Step step, int n, int m) {
                begun.countDown();
            }
        };
        MigrationRunner runner =
                database.runner(database.connect(), RunOptions.defaults().withListener(listener), scripts);
        CompletableFuture<List<MigrationScript>> run = CompletableFuture.supplyAsync(() -> runner.upgrade("head"));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(database.runner(scripts).upgrade("head")).isEmpty();
        assertThat(run.get(20, TimeUnit.SECONDS)).hasSize(2);
    }

    @Test
    void aRunnerThatIsKilledLetsTheNextOneIn() throws Exception {
        MigrationScript slow = transactional("a", "", "create table t (n int)", "select pg_sleep(30)");
        Connection connection = database.connect();
        int process = TestDatabase.process(connection);
        MigrationRunner runner = database.runner(connection, RunOptions.defaults(), slow);
        CompletableFuture<List<MigrationScript>> run = CompletableFuture.supplyAsync(() -> runner.upgrade("head"));
        while (database.query("select 1 from pg_stat_activity where query like '%pg_sleep(30)%' and pid = " + process)
                .isEmpty()) {
            Thread.sleep(20);
        }
        database.run("select pg_terminate_backend(" + process + ")");
        assertThatThrownBy(run::join).hasCauseInstanceOf(MigrationFailedException.class);
        assertThat(database.runner(creates("a")).upgrade("head")).hasSize(1);
        assertThat(database.tables()).doesNotContain("t");
    }
}
