package dev.retort.runner;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys whose index is built while others read and write, and what stands in their way. Hazards 56, 85, 98. */
@Timeout(60)
class OnlineKeyTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
        database.run("create table t (id int not null, a int, b int); insert into t values (1, 1, 1), (2, 2, 2)");
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private static MigrationScript online(Consumer<Operations> up) {
        return Scripts.script("a", List.of(), false, "source:a", new Migration() {
            @Override
            public void upgrade(Operations op) {
                up.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        });
    }

    private MigrationRunner resumed(MigrationScript script) throws SQLException {
        return database.runner(database.connect(), RunOptions.defaults().withResumes(true), script);
    }

    /** The server says of a column whether it reads the rows for NULL, or has a condition that says enough. */
    @Test
    void aPrimaryKeyReadsNoRowsUnderItsLock() throws SQLException {
        database.run("create table k (a int, b int, c int not null); insert into k values (1, 1, 1), (2, 2, 2)");
        Operation add = new Operation.AddConstraint(
                QualifiedName.of("k"), new PrimaryKey("k_pkey", List.of("a", "b", "c")), true);
        StringBuilder said = new StringBuilder();
        try (Connection session = database.connect();
                Statement statement = session.createStatement()) {
            statement.execute("set client_min_messages = debug1");
            for (String sql : TestDatabase.DIALECT.statements(add)) {
                statement.clearWarnings();
                statement.execute(sql);
                if (sql.contains("primary key")) {
                    for (SQLWarning one = statement.getWarnings(); one != null; one = one.getNextWarning()) {
                        said.append(one.getMessage()).append('\n');
                    }
                }
            }
        }
        assertThat(said).contains("existing constraints on column \"k.a\"").doesNotContain("verifying table");
        assertThat(database.query("select contype from pg_constraint where conrelid = 'k'::regclass order by 1"))
                .containsExactly("n", "n", "n", "p");
    }

    /** What says that there is no NULL stays where there is one, and the run goes on behind it. */
    @Test
    void aKeyMeetsNull() throws SQLException {
        database.run("create table k (a int); insert into k values (1), (null)");
        MigrationScript script = online(op -> op.online().addPrimaryKey("k", primaryKey("k_pkey", "a")));
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll("Constraint retort_k_pkey_not_null of k is among what stays", "--resume");
        database.run("update k set a = 2 where a is null");
        resumed(script).upgrade("head");
        assertThat(database.query("select conname from pg_constraint where conrelid = 'k'::regclass order by 1"))
                .containsExactly("k_a_not_null", "k_pkey");
    }

    /** Another migration was given up between the index and its key. */
    @Test
    void anIndexThatIsLeftBecomesTheKeys() throws SQLException {
        database.run("create unique index t_a_key on t (a)");
        List<String> left = database.query("select 't_a_key'::regclass::oid");
        database.runner(online(op -> op.online().addUniqueConstraint("t", unique("t_a_key", "a"))))
                .upgrade("head");
        assertThat(database.query("select conindid from pg_constraint where conname = 't_a_key'"))
                .isEqualTo(left);
    }

    /** To drop an index of that name would not help. */
    @ParameterizedTest
    @CsvSource({
        "create table t_ix (n int), the table t_ix",
        "create view t_ix as select 1 as n, the view t_ix",
        "alter table t add constraint t_ix unique (b), the constraint t_ix of t"
    })
    void whatHasTheNameMayBeNoIndex(String other, String said) throws SQLException {
        database.run(other);
        assertThatThrownBy(() -> database.runner(online(op -> op.online().createIndex("t", index("t_ix", "a"))))
                        .upgrade("head"))
                .hasMessageContaining("It is " + said + " that has that name: give the index another one")
                .hasMessageNotContaining("drop index");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index retort_t_key_key on t (a)",
                "unique index retort_t_key_key on t (b)",
                "unique index retort_t_key_key on t (a) include (b)",
                "unique index retort_t_key_key on t (a) nulls not distinct",
                "unique index retort_t_key_key on t (a) where a > 0",
                "unique index retort_t_key_key on t (a) with (fillfactor = 70)"
            })
    void anotherIndexOfThatNameIsNot(String other) throws SQLException {
        database.run("alter table t add constraint t_key unique (b); create " + other);
        MigrationScript script =
                online(op -> op.online().replaceUniqueConstraint("t", unique("t_key", "b"), unique("t_key", "a")));
        assertThatThrownBy(() -> database.runner(script).upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageEndingWith("run this again: drop index concurrently retort_t_key_key;");
        database.run("drop index concurrently retort_t_key_key");
        resumed(script).upgrade("head");
        assertThat(database.query("select pg_get_constraintdef(oid) from pg_constraint where conname = 't_key'"))
                .containsExactly("UNIQUE (a)");
    }
}
