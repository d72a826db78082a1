package dev.retort.runner;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes that are made while others read and write. Hazards 50, 54, 75, 83, 96, 108. */
@Timeout(60)
class OnlineTest {

    private static final String VALID =
            "select indisvalid from pg_index join pg_class on oid = indexrelid where relname = ";

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
        database.run("create table t (id int not null, a int, b int); insert into t values (1, 1, 1), (2, 2, null)");
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private static MigrationScript online(Consumer<Operations> up, Consumer<Operations> down) {
        return script(false, up, down);
    }

    private static MigrationScript script(boolean transactional, Consumer<Operations> up, Consumer<Operations> down) {
        return Scripts.script("a", List.of(), transactional, "source:a", new Migration() {
            @Override
            public void upgrade(Operations op) {
                up.accept(op);
            }

            @Override
            public void downgrade(Operations op) {
                down.accept(op);
            }
        });
    }

    /** A transaction that wrote to the table stays open: the index waits for its end, and others write meanwhile. */
    @Test
    void othersWriteWhileAnIndexIsBuilt() throws Exception {
        Connection writer = database.connect();
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            statement.execute("insert into t values (3, 3, 3)");
        }
        MigrationScript script = online(
                op -> op.online().createIndex("t", index("t_ix", "a")),
                op -> op.online().dropIndex("t", "t_ix"));
        MigrationRunner runner = database.runner(script);
        CompletableFuture<List<MigrationScript>> run = CompletableFuture.supplyAsync(() -> runner.upgrade("head"));
        awaitIndex();
        database.run("set lock_timeout = '1s'; insert into t values (4, 4, 4)");
        assertThat(run).isNotDone();
        writer.commit();
        assertThat(run.get(20, TimeUnit.SECONDS)).hasSize(1);
        assertThat(database.query(VALID + "'t_ix'")).containsExactly("t");
        runner.downgrade("base");
        assertThat(database.query(VALID + "'t_ix'")).isEmpty();
    }

    /** What is left of the index would go only when the writer's transaction ends, which the end of the run does not wait for. */
    @Test
    void anInterruptionDoesNotWaitForWhatIsLeft() throws Exception {
        Connection writer = database.connect();
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            statement.execute("insert into t values (3, 3, 3)");
        }
        MigrationScript script = online(op -> op.online().createIndex("t", index("t_ix", "a")), op -> {});
        Cancellation cancellation = new Cancellation();
        RunOptions options = RunOptions.defaults().withCancellation(cancellation);
        MigrationRunner runner = database.runner(database.connect(), options, script);
        CompletableFuture<List<MigrationScript>> run = CompletableFuture.supplyAsync(() -> runner.upgrade("head"));
        awaitIndex();
        cancellation.request();
        assertThatThrownBy(() -> run.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("--resume");
        assertThat(database.query(VALID + "'t_ix'")).containsExactly("f");
        writer.commit();
        resumed(script).upgrade("head");
        assertThat(database.query(VALID + "'t_ix'")).containsExactly("t");
    }

    @Test
    void rowsAreFilledWithTheEndOfTheBlockThatFillsThem() throws SQLException {
        database.run("create table note (text text); insert into note values (null)");
        database.runner(online(op -> op.online().fillColumn("note", "text", "'$retort$'"), op -> {}))
                .upgrade("head");
        assertThat(database.query("select text from note")).containsExactly("$retort$");
    }

    private void awaitIndex() throws Exception {
        while (database.query(VALID + "'t_ix'").isEmpty()) {
            Thread.sleep(20);
        }
    }

    @Test
    void aKeyTakesAnIndexThatIsThere() throws SQLException {
        MigrationScript script = online(
                op -> {
                    op.online().addPrimaryKey("t", primaryKey("t_pkey", "id"));
                    op.online().addUniqueConstraint("t", unique("t_a_key", "a").deferrable());
                },
                op -> {
                    op.dropUniqueConstraint("t", "t_a_key");
                    op.dropPrimaryKey("t", "t_pkey");
                });
        MigrationRunner runner = database.runner(script);
        runner.upgrade("head");
        String constraints =
                "select pg_get_constraintdef(oid) from pg_constraint where conrelid = 't'::regclass and contype in ('p', 'u') order by 1";
        assertThat(database.query(constraints)).containsExactly("PRIMARY KEY (id)", "UNIQUE (a) DEFERRABLE");
        runner.downgrade("base");
        assertThat(database.query(constraints)).isEmpty();
        assertThat(database.query(VALID + "'t_a_key'")).isEmpty();
    }

    @Test
    void aForeignKeyIsValidatedBehindItsBirth() throws SQLException {
        database.run("create table p (id int primary key); insert into p values (1), (2)");
        MigrationRunner runner = database.runner(online(
                op -> op.online().addForeignKey("t", foreignKey("t_fk", "a").references("p", "id")),
                op -> op.dropForeignKey("t", "t_fk")));
        runner.upgrade("head");
        assertThat(database.query("select convalidated from pg_constraint where conname = 't_fk'"))
                .containsExactly("t");
        assertThat(database.query("select statements from retort_history")).containsExactly("2");
    }

    @Test
    void rowsAreFilledThenTheColumnRefusesNull() throws SQLException {
        MigrationRunner runner = database.runner(online(
                op -> {
                    op.online().fillColumn("t", "b", "a * 10");
                    op.online()
                            .alterColumn("t", "b", from(integer()), to(integer().notNull()));
                },
                op -> op.online().alterColumn("t", "b", from(integer().notNull()), to(integer()))));
        runner.upgrade("head");
        assertThat(database.query("select b from t order by id")).containsExactly("1", "20");
        assertThatThrownBy(() -> database.run("insert into t values (3, 3, null)"))
                .hasMessageContaining("null value in column \"b\"");
        runner.downgrade("base");
        database.run("insert into t values (3, 3, null)");
    }

    /** Each batch is a transaction of its own, as the numbers of those that wrote the rows tell. */
    @Test
    void manyRowsAreFilledAFewAtATime() throws SQLException {
        database.run("create table wide (id int, pad text, n int);"
                + "insert into wide select i, repeat('x', 400), null from generate_series(1, 50000) i");
        database.runner(online(op -> op.online().fillColumn("wide", "n", "id"), op -> {}))
                .upgrade("head");
        assertThat(database.query("select count(*) from wide where n is distinct from id"))
                .containsExactly("0");
        assertThat(Integer.parseInt(database.query("select count(distinct xmin::text) from wide")
                        .get(0)))
                .isGreaterThan(2);
    }

    /** The names of what the statement counts with are no columns'. */
    @Test
    void aColumnIsCalledPages() throws SQLException {
        database.run("create table book (page int, pages int); insert into book values (1, null)");
        database.runner(online(op -> op.online().fillColumn("book", "pages", "page + 1"), op -> {}))
                .upgrade("head");
        assertThat(database.query("select pages from book")).containsExactly("2");
    }

    /** A column that was renamed keeps the constraint with its old name. */
    @Test
    void aNewColumnRefusesNullUnderANameThatIsTaken() throws SQLException {
        database.run("create table \"50%'s\" (id int not null)");
        database.run("alter table \"50%'s\" rename id to old; alter table \"50%'s\" add id int");
        database.runner(online(
                        op -> op.online()
                                .alterColumn(
                                        "50%'s",
                                        "id", from(integer()), to(integer().notNull())),
                        op -> {}))
                .upgrade("head");
        assertThat(
                        database.query(
                                "select convalidated from pg_constraint where contype = 'n' and conrelid = '\"50%''s\"'::regclass"))
                .containsExactly("t", "t");
    }

    /** An index that is not valid may be another table's. */
    @Test
    void theIndexOfAnotherTableStays() throws SQLException {
        database.run("create table other (n int); create index t_ix on other (n);"
                + "update pg_index set indisvalid = false where indexrelid = 't_ix'::regclass");
        MigrationScript script = online(op -> op.online().createIndex("t", index("t_ix", "a")), op -> {});
        assertThatThrownBy(() -> database.runner(script).upgrade("head")).hasMessageContaining("already exists");
        assertThat(database.query(VALID + "'t_ix'")).containsExactly("f");
    }

    /** Two rows with the same key: what is left of the index goes at once, and once they are mended the run goes on. */
    @Test
    void whatIsLeftOfAnIndexThatFailedGoes() throws SQLException {
        database.run("insert into t values (3, 1, 1)");
        MigrationScript script = online(
                op -> {
                    op.online().createIndex("t", index("t_first", "b"));
                    op.online().addUniqueConstraint("t", unique("t_a_key", "a"));
                },
                op -> {});
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll("statement 2 of 3", "could not create unique index", "--resume");
        assertThat(database.query(VALID + "'t_a_key'")).isEmpty();
        database.run("delete from t where id = 3");
        resumed(script).upgrade("head");
        assertThat(database.query(VALID + "'t_a_key'")).containsExactly("t");
        assertThat(database.query(VALID + "'t_first'")).containsExactly("t");
    }

    private MigrationRunner resumed(MigrationScript script) throws SQLException {
        return database.runner(database.connect(), RunOptions.defaults().withResumes(true), script);
    }

    /** The process was killed: the journal does not know whether the server came to the end, but the server does. */
    @Test
    void aRunThatWasKilledGoesOn() throws SQLException {
        MigrationScript script = online(
                op -> {
                    op.online().createIndex("t", index("t_ix", "a"));
                    op.online().createIndex("t", index("t_other", "b"));
                },
                op -> {});
        killedAt(script, 1);
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("1 of 2 statements are done and the next may be", "try --resume");
        resumed(script).upgrade("head");
        assertThat(database.query(VALID + "'t_other'")).containsExactly("t");

        database.run("delete from retort_version");
        killedAt(script, 1);
        database.run("drop index t_ix, t_other; create index t_ix on t (a);"
                + "update pg_index set indisvalid = false where indexrelid = 't_ix'::regclass");
        database.run("update retort_history set statements_done = 0 where outcome = 'running'");
        resumed(script).upgrade("head");
        assertThat(database.query(VALID + "'t_ix'")).containsExactly("t");
        assertThat(database.query(VALID + "'t_other'")).containsExactly("t");
    }

    /** The old key may have the name and the columns of the new one, and a key that went through has taken its index over. */
    @Test
    void aRunThatWasKilledKnowsWhetherAKeyWasReplaced() throws SQLException {
        database.run("alter table t add constraint t_key unique (a)");
        MigrationScript script = online(
                op -> op.online()
                        .replaceUniqueConstraint(
                                "t", unique("t_key", "a"), unique("t_key", "a").deferrable()),
                op -> {});
        String key = "select pg_get_constraintdef(oid) from pg_constraint where conname = 't_key'";
        killedAt(script, 1);
        assertThat(resumed(script).upgrade("head")).hasSize(1);
        assertThat(database.query(key)).containsExactly("UNIQUE (a) DEFERRABLE");

        database.run("alter table t drop constraint t_key, add constraint t_key unique (a);"
                + "create unique index retort_t_key_key on t (a); delete from retort_version;"
                + "update retort_history set outcome = 'running', statements_done = 1, finished_at = null");
        resumed(script).upgrade("head");
        assertThat(database.query(key)).containsExactly("UNIQUE (a) DEFERRABLE");
        assertThat(database.query(VALID + "'retort_t_key_key'")).isEmpty();
    }

    @Test
    void aRunThatWasKilledBehindItsLastStatementIsRecorded() throws SQLException {
        MigrationScript script = online(op -> op.online().createIndex("t", index("t_ix", "a")), op -> {});
        killedAt(script, 1);
        assertThat(resumed(script).upgrade("head")).hasSize(1);
        assertThat(database.query("select outcome from retort_history order by 1"))
                .doesNotContain("running");
    }

    /** As the journal is left by a run that ended without a word while the statement behind the first ones was carried out. */
    private void killedAt(MigrationScript script, int done) throws SQLException {
        database.run("drop index if exists t_ix, t_other");
        database.runner(script).upgrade("head");
        database.run("delete from retort_version;" + "update retort_history set outcome = 'running', statements_done = "
                + done + ", finished_at = null");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() throws SQLException {
        MigrationScript script = online(op -> op.execute("create table u (n int)"), op -> {});
        database.runner(script).upgrade("head");
        database.run("delete from retort_version;"
                + "update retort_history set outcome = 'running', statements_done = 0, finished_at = null");
        assertThatThrownBy(() -> resumed(script).upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("statement 1 may be done or not");
    }

    @Test
    void aTransactionIsRefusedBeforeAnythingRuns() throws SQLException {
        MigrationScript script = script(
                true,
                op -> {
                    op.execute("create table u (n int)");
                    op.online().createIndex("t", index("t_ix", "a"));
                },
                op -> {});
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("t.t_ix", "transactional = false");
        assertThat(database.tables()).containsExactly("t");
    }

    /** The server has no such form of a new column: others wait for as long as the table has rows. */
    @Test
    void whatRunsAsUsualIsToldBefore() throws SQLException {
        database.run("insert into t select i, i, i from generate_series(3, 20000) i; analyze t");
        List<String> told = new ArrayList<>();
        RunOptions options = RunOptions.defaults().withListener(new RunListener() {
            @Override
            public void runsAsUsual(Step step, String reason) {
                told.add(step.script().id() + ": " + reason);
            }
        });
        MigrationScript script = online(
                op -> {
                    op.online().alterColumn("t", "b", from(integer()), to(bigint()));
                    op.online()
                            .alterColumn("t", "a", from(integer()), to(integer().defaultsTo("1")));
                },
                op -> {});
        database.runner(database.connect(), options, script).upgrade("head");
        assertThat(told)
                .containsExactly(
                        "a: op.online() does nothing here, as PostgreSQL 18.0 has no form of this in which nobody"
                                + " waits: it rewrites about 20,000 rows of t, less than a second in which reads and writes wait"
                                + " (ACCESS EXCLUSIVE).");
    }

    @Test
    void whatHasNoOnlineFormIsRefused() {
        MigrationScript script = online(op -> op.online().renameTable("t", "u"), op -> {});
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .hasMessageContainingAll("op.online() is for indexes", "leave .online() out");
    }
}
