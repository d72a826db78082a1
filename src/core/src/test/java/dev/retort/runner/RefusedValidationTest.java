package dev.retort.runner;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A constraint that stands, and rows that break it: what holds meanwhile, and how it goes on. Hazards 50, 75, 81. */
class RefusedValidationTest {

    private static final String VALIDATED = "select convalidated from pg_constraint where conname = ";

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
        database.run("create table p (id int primary key); insert into p values (1);"
                + "create table t (id int not null, a int, b int); insert into t values (1, 1, 1), (2, 2, null)");
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    private static MigrationScript script(
            String id, List<String> revises, boolean transactional, Consumer<Operations> up) {
        return Scripts.script(id, revises, transactional, "source:" + id, new Migration() {
            @Override
            public void upgrade(Operations op) {
                up.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        });
    }

    private MigrationRunner runner(int version, boolean resumes, MigrationScript... scripts) throws SQLException {
        Dialect dialect = Dialects.forServer("PostgreSQL", version, 0).orElseThrow();
        RunOptions options = RunOptions.defaults().withResumes(resumes);
        return new MigrationRunner(database.connect(), dialect, RevisionGraph.of(List.of(scripts)), options);
    }

    @Test
    void aForeignKeyThatIsAddedOnlineStaysAndIsNamed() throws SQLException {
        MigrationScript script = script(
                "a",
                List.of(),
                false,
                op -> op.online().addForeignKey("t", foreignKey("t_fk", "a").references("p", "id")));
        assertThatThrownBy(() -> runner(18, false, script).upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "1 of 2 statements are done and stay",
                        "--resume",
                        "Constraint t_fk of t is among what stays, NOT VALID: rows that are written or changed from now"
                                + " on must keep it, those that were there are not held to it yet. This counts those that"
                                + " break it, and all: select count(*) filter (where child.a is not null and not exists"
                                + " (select from p as parent where parent.id = child.a)), count(*) from t as child.");
        assertThat(database.query(VALIDATED + "'t_fk'")).containsExactly("f");

        database.run("insert into p values (2)");
        assertThat(runner(18, true, script).upgrade("head")).hasSize(1);
        assertThat(database.query(VALIDATED + "'t_fk'")).containsExactly("t");
    }

    /** NULL is not to be filled by the file, which has begun: a column that is to refuse NULL is filled in the database. */
    @ParameterizedTest
    @CsvSource({"18, t_b_not_null", "17, retort_b_not_null"})
    void whatStandsForARequiredColumnIsNamed(int version, String constraint) throws SQLException {
        MigrationScript script = script(
                "a",
                List.of(),
                false,
                op -> op.online()
                        .alterColumn("t", "b", from(integer()), to(integer().notNull())));
        assertThatThrownBy(() -> runner(version, false, script).upgrade("head"))
                .hasMessageContaining("Constraint " + constraint + " of t is among what stays, NOT VALID")
                .hasMessageNotContaining("op.fillColumn");

        database.run("update t set b = 0 where b is null");
        assertThat(runner(version, true, script).upgrade("head")).hasSize(1);
        assertThat(database.query("select attnotnull from pg_attribute where attname = 'b'"))
                .containsExactly("t");
        assertThat(database.query(
                        "select conname from pg_constraint where conrelid = 't'::regclass and conname like 'retort%'"))
                .isEmpty();
    }

    @Test
    void aConstraintOfTheMigrationBeforeStaysAndTheNextRunGoesOn() throws SQLException {
        MigrationScript[] scripts = {
            script(
                    "a",
                    List.of(),
                    true,
                    op -> op.addCheckConstraint("t", check("t_ck", "b < a").notValid())),
            script("b", List.of("a"), true, op -> op.validateConstraint("t", check("t_ck", "b < a")))
        };
        assertThatThrownBy(() -> runner(18, false, scripts).upgrade("head"))
                .hasMessageContainingAll(
                        "Nothing of it is left; the database is at a.",
                        "Constraint t_ck of t came NOT VALID before and stays so: rows that are written",
                        "This counts those that break it, and all: select count(*) filter (where not (b < a)), count(*) from t.",
                        "Mend those that break it and run this again");

        database.run("update t set b = 0");
        assertThat(runner(18, false, scripts).upgrade("head")).hasSize(1);
        assertThat(database.query(VALIDATED + "'t_ck'")).containsExactly("t");
    }

    @Test
    void whatCameInTheSameTransactionIsGoneWithIt() {
        MigrationScript script = script("a", List.of(), true, op -> {
            op.addCheckConstraint("t", check("t_ck", "b < a").notValid());
            op.validateConstraint("t", check("t_ck", "b < a"));
        });
        assertThatThrownBy(() -> runner(18, false, script).upgrade("head"))
                .hasMessageContaining("Nothing of it is left")
                .hasMessageNotContaining("NOT VALID before");
    }
}
