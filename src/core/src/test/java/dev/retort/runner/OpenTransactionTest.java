package dev.retort.runner;

import static dev.retort.migration.Definitions.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An index that is built while others write waits for what began before it. Hazard 153. */
@Timeout(60)
class OpenTransactionTest {

    private static final MigrationScript SCRIPT = Scripts.script("a", List.of(), false, "source:a", new Migration() {
        @Override
        public void upgrade(Operations op) {
            op.online().createIndex("t", index("t_ix", "a"));
        }

        @Override
        public void downgrade(Operations op) {}
    });

    @Test
    void whoseEndItWaitsForIsSaid() throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            database.run("create table t (a int)");
            Connection writer = database.connect();
            begin(writer, "insert into t values (1)");
            database.run("select pg_sleep(1.1)");

            CompletableFuture<String> told = new CompletableFuture<>();
            RunOptions options = RunOptions.defaults().withListener(new RunListener() {
                @Override
                public void waitingFor(String transactions) {
                    told.complete(transactions);
                }
            });
            MigrationRunner runner = database.runner(database.connect(), options, SCRIPT);
            CompletableFuture<List<MigrationScript>> run = CompletableFuture.supplyAsync(() -> runner.upgrade("head"));
            assertThat(told.get(20, TimeUnit.SECONDS))
                    .startsWith("process " + TestDatabase.process(writer) + " ")
                    .doesNotContain(" and ");
            assertThat(run).isNotDone();
            writer.commit();
            assertThat(run.get(20, TimeUnit.SECONDS)).hasSize(1);
        }
    }

    private static void begin(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
