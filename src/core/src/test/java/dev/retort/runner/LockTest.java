package dev.retort.runner;

import static dev.retort.migration.Definitions.integer;
import static dev.retort.runner.Scripts.creates;
import static dev.retort.runner.Scripts.statementwise;
import static dev.retort.runner.Scripts.transactional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static MigrationScript addsAColumn(boolean transactional) {
        return Scripts.script("b", List.of("a"), transactional, "source:b", new Migration() {
            @Override
            public void upgrade(Operations op) {
                op.addColumn("a", "more", integer());
            }

            @Override
            public void downgrade(Operations op) {
                op.dropColumn("a", "more");
            }
        });
    }

    /** Reads a table in a transaction that stays open, as a report that runs for long. */
    private Connection reader(String table) throws SQLException {
        Connection reader = database.connect();
        reader.setAutoCommit(false);
        try (Statement statement = reader.createStatement()) {
            statement.execute("set application_name = 'a report'");
            statement.execute("select * from " + table);
        }
        return reader;
    }

    /** hazards 146, 148: nobody queues up for long behind a change that waits, and the whole transaction is tried again. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLockedTableIsTriedAgainUntilItIsFree(boolean transactional) throws SQLException {
        database.runner(creates("a")).upgrade("head");
        Connection reader = reader("a");
        List<String> holders = new ArrayList<>();
        RunListener ends = new RunListener() {
            @Override
            public void blocked(String holder, Duration pause) {
                holders.add(holder);
                end(reader);
            }
        };
        database.runner(
                        database.connect(),
                        RunOptions.defaults().withListener(ends),
                        creates("a"),
                        addsAColumn(transactional))
                .upgrade("head");
        assertThat(holders)
                .containsExactly(
                        "process " + TestDatabase.process(reader) + " (a report) of user postgres from 127.0.0.1");
        assertThat(database.versions()).containsExactly("b");
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b done");
    }

    private static void end(Connection reader) {
        try {
            reader.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** hazards 146: the lock is asked for during two seconds, once, where no more time is given. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableThatStaysLockedIsTold(boolean transactional) throws SQLException {
        database.runner(creates("a")).upgrade("head");
        Connection reader = reader("a");
        RunOptions once = RunOptions.defaults().withLockTimeout(Duration.ZERO);
        MigrationRunner runner = database.runner(database.connect(), once, creates("a"), addsAColumn(transactional));
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(TableLockedException.class)
                .hasMessageContainingAll(
                        "Nothing of it is left; the database is at a.",
                        "held by process " + TestDatabase.process(reader) + " (a report)");
        assertThat(database.versions()).containsExactly("a");
        assertThat(database.journal()).containsExactly("upgrade a done", "upgrade b rolled back");
        end(reader);
        assertThat(runner.upgrade("head")).hasSize(1);
    }

    /** Ctrl-C in a pause between two attempts ends the run at once, and nothing is half done. */
    @Test
    void anInterruptionEndsThePauseBetweenTwoAttempts() throws SQLException {
        database.runner(creates("a")).upgrade("head");
        reader("a");
        Cancellation cancellation = new Cancellation();
        AtomicReference<Instant> requested = new AtomicReference<>();
        RunListener interrupting = new RunListener() {
            @Override
            public void blocked(String holder, Duration pause) {
                if (pause.toMillis() >= 2000) {
                    requested.set(Instant.now());
                    cancellation.request();
                }
            }
        };
        RunOptions options = RunOptions.defaults().withListener(interrupting).withCancellation(cancellation);
        MigrationRunner runner = database.runner(database.connect(), options, creates("a"), addsAColumn(true));
        assertThatThrownBy(() -> runner.upgrade("head"))
                .isInstanceOf(RunInterruptedException.class)
                .hasMessageContaining("the database is at a");
        assertThat(Duration.between(requested.get(), Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(database.versions()).containsExactly("a");
    }

    /** hazards 147: statements of the user's own wait as long as the session says. */
    @Test
    void ownSqlIsNotLimited() throws SQLException {
        MigrationScript shows =
                transactional("a", "", "create table t as select current_setting('lock_timeout') as own");
        Connection connection = database.connect();
        database.runner(connection, RunOptions.defaults(), shows).upgrade("head");
        assertThat(database.query("select own from t")).containsExactly("0");
        try (Statement statement = connection.createStatement();
                ResultSet timeout = statement.executeQuery("show lock_timeout")) {
            timeout.next();
            assertThat(timeout.getString(1)).isEqualTo("0");
        }
    }

    /** A statement that may wait waits as long as the session did before the run, not as the server is configured. */
    @Test
    void whatMayWaitWaitsAsTheSessionSaidBefore() throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '7s'");
        }
        MigrationScript script = statementwise("a", "", "create table seen as select current_setting('lock_timeout')");
        database.runner(connection, RunOptions.defaults(), script).upgrade("head");
        assertThat(database.query("select * from seen")).containsExactly("7s");
    }
}
