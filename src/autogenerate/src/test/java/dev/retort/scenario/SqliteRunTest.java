package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.JournalEntry;
import dev.retort.history.Outcome;
import dev.retort.migration.Operations;
import dev.retort.runner.Cancellation;
import dev.retort.runner.LockTimeoutException;
import dev.retort.runner.RunInterruptedException;
import dev.retort.runner.RunOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How migrations run on a file: what is recorded, who waits for whom, and what an interruption leaves. */
class SqliteRunTest {

    private static final Consumer<Operations> CREATES = op -> op.execute("create table t (a int)");

    @Test
    void whatRanIsRecorded() throws SQLException {
        try (SqliteFile file = SqliteFile.with("")) {
            Instant before = Instant.now().minusSeconds(1);
            file.migrate(CREATES);
            List<JournalEntry> entries =
                    file.runner(CREATES, RunOptions.defaults()).history();
            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).outcome()).isEqualTo(Outcome.DONE);
            assertThat(entries.get(0).startedAt()).isBetween(before, Instant.now());
            assertThat(entries.get(0).finishedAt())
                    .isBetween(before, Instant.now().plusSeconds(1));
            assertThat(entries.get(0).duration()).isNotNull();
            assertThat(entries.get(0).id()).isEqualTo(1);
        }
    }

    @Test
    void theMigrationGoesBack() throws SQLException {
        try (SqliteFile file = SqliteFile.with("")) {
            file.migrate(CREATES);
            file.runner(CREATES, RunOptions.defaults()).downgrade("base");
            assertThat(file.rows("select * from retort_version")).isEmpty();
            assertThat(file.rows("select id, action from retort_history")).containsExactly("1|upgrade", "2|downgrade");
        }
    }

    @Test
    void whoCannotWriteWaitsAndGivesUp() throws SQLException {
        try (SqliteFile file = SqliteFile.with("pragma busy_timeout = 50");
                Connection other = DriverManager.getConnection(file.url());
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            RunOptions impatient = RunOptions.defaults().withLockTimeout(Duration.ofMillis(300));
            assertThatThrownBy(() -> file.runner(CREATES, impatient).upgrade("head"))
                    .isInstanceOf(LockTimeoutException.class)
                    .hasMessageContaining("300 ms");
            statement.execute("commit");
            file.runner(CREATES, impatient).upgrade("head");
            assertThat(file.rows("select revision from retort_version")).containsExactly("a1");
        }
    }

    @Test
    void aMigrationThatIsInterruptedLeavesNothing() throws Exception {
        try (SqliteFile file = SqliteFile.with("create table t (a int)")) {
            Cancellation cancellation = new Cancellation();
            CompletableFuture<Boolean> request = CompletableFuture.supplyAsync(
                    cancellation::request, CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
            Consumer<Operations> endless = op -> {
                op.execute("insert into t values (1)");
                op.execute("insert into t with recursive n (i) as (select 1 union all select i + 1 from n)"
                        + " select max(i) from n");
            };
            RunOptions options = RunOptions.defaults().withCancellation(cancellation);
            assertThatThrownBy(() -> file.runner(endless, options).upgrade("head"))
                    .isInstanceOf(RunInterruptedException.class);
            assertThat(request.get(5, TimeUnit.SECONDS)).isTrue();
            assertThat(file.rows("select * from t")).isEmpty();
            assertThat(file.rows("select * from retort_version")).isEmpty();
            assertThat(file.rows("select action, outcome from retort_history")).containsExactly("upgrade|rolled back");
        }
    }
}
