package dev.retort.hazard;

import static dev.retort.hazard.Examples.KEY;
import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.MARIADB_10;
import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes the place of something else: a key, an index. */
class ReplacedObjectsTest {

    /** Hazard 91: the safe way that the rule itself tells. */
    @Test
    void aKeyThatComesBeforeTheOldOneGoesLeavesNoGap() {
        Operation add = new Operation.AddConstraint(T, KEY.withName("new_fk"));
        Operation drop = new Operation.DropConstraint(T, KEY);
        assertThat(ids(new Hazards(List.of(add, drop), MARIADB_10), add))
                .contains("foreign-key-scans")
                .doesNotContain("foreign-key-replaced");
        assertThat(ids(MARIADB_10, drop, add)).contains("foreign-key-replaced");
    }

    /** Hazard 100. */
    @Test
    void anIndexThatComesBeforeTheOldOneGoesLeavesNoGap() {
        Operation create = new Operation.CreateIndex(T, Index.of("new_ix", "c"));
        Operation drop = new Operation.DropIndex(T, Index.of("ix", "c"));
        assertThat(new Hazards(List.of(create, drop), MARIADB_10).of(create)).isEmpty();
    }

    /** Hazard 86: it is the safe way that its rule tells, and has a form in which nobody waits. */
    @Test
    void aPrimaryKeyThatIsReplacedInOneStatementIsNotDroppedBefore() {
        Operation.ReplaceKey replace = new Operation.ReplaceKey(
                T, new PrimaryKey("t_pkey", List.of("c")), new PrimaryKey("t_pkey", List.of("d")), false);
        assertThat(ids(MARIADB_10, replace.drop())).contains("primary-key-drop-rewrites");
        assertThat(ids(MARIADB_10, replace))
                .doesNotContain("primary-key-drop-rewrites")
                .contains("constraint-fails-on-rows");
        assertThat(MARIADB_10.onlineForms().lack(replace.asOnline())).isFalse();
    }

    /** Hazard 86: the same where a file says it in two lines, of which the server gets one statement. */
    @Test
    void aPrimaryKeyThatAnotherFollowsIsNotDroppedBefore() {
        Operation drop = new Operation.DropConstraint(T, new PrimaryKey("t_pkey", List.of("c")));
        Operation add = new Operation.AddConstraint(T, new PrimaryKey("t_pkey", List.of("c", "d")));
        assertThat(new Hazards(List.of(drop, add), MARIADB_10).of(drop)).isEmpty();
        Operation column = new Operation.DropColumn(T, Examples.column("integer"));
        assertThat(new Hazards(List.of(drop, column, add), MARIADB_10).of(drop)).hasSize(1);
    }

    /** Hazard 91: without the old key alone there is none in between. */
    @Test
    void aKeyThatComesBeforeTheOldOneGoesIsNotMissed() {
        Operation add = Examples.add(KEY.withName("other_fk"));
        Operation drop = new Operation.DropConstraint(T, KEY);
        assertThat(ids(new Hazards(List.of(add, drop), POSTGRESQL), add)).doesNotContain("foreign-key-replaced");
        assertThat(ids(new Hazards(List.of(drop, add), POSTGRESQL), add)).contains("foreign-key-replaced");
    }

    /** Hazard 100: the safe way of the rule. */
    @Test
    void anIndexThatComesBeforeTheOldOneGoesIsNotMissed() {
        Operation create = new Operation.CreateIndex(T, Index.of("ix", "a", "b"));
        Operation drop = new Operation.DropIndex(T, Index.of("ix_old", "a"));
        List<Operation> safe = List.of(new Operation.RenameIndex(T, "ix", "ix_old"), create, drop);
        assertThat(ids(new Hazards(safe, POSTGRESQL), create)).containsExactly("index-blocks-writes");
        assertThat(ids(drop, create)).contains("index-replaced");
    }
}
