package dev.retort.runner;

import static dev.retort.migration.Definitions.compositeType;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays of a composite type that another one takes the place of. */
class CompositeArrayTest {

    private static final MigrationScript TURNED = Scripts.script("a", List.of(), true, "source:a", new Migration() {
        @Override
        public void upgrade(Operations op) {
            op.alterCompositeType(
                    from(compositeType("pair").attribute("x", integer()).attribute("y", integer())),
                    to(compositeType("pair").attribute("y", integer()).attribute("x", integer())));
        }

        @Override
        public void downgrade(Operations op) {}
    });

    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = new TestDatabase();
        database.run("create type pair as (x int, y int); create table t (pairs pair[]);"
                + "insert into t values (null), ('{}'), (array[(1, 2), null, (3, 4)]::pair[])");
    }

    @AfterEach
    void leaveDatabase() throws SQLException {
        database.close();
    }

    @Test
    void oneDimensionIsCarriedOver() throws SQLException {
        database.runner(TURNED).upgrade("head");
        assertThat(database.query("select pairs::text from t"))
                .containsExactly(null, "{}", "{\"(2,1)\",NULL,\"(4,3)\"}");
    }

    @Test
    void whatWouldBecomeNullIsRefused() throws SQLException {
        for (String array : List.of("array[[(1, 2)], [(3, 4)]]::pair[]", "'[0:0]={\"(1,2)\"}'::pair[]")) {
            database.run("delete from t; insert into t values (" + array + ")");
            List<String> before = database.query("select pairs::text from t");
            assertThatThrownBy(() -> database.runner(TURNED).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll("an array of several dimensions", "make it one of one dimension first");
            assertThat(database.query("select pairs::text from t")).isEqualTo(before);
        }
    }
}
