package dev.retort.lint;

import static dev.retort.lint.Linted.bothWays;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a downgrade by hand: what the upgrade brought is its own. */
class LintedDowngradesTest {

    /** Hazard 18: what a downgrade takes back that the upgrade brought is no news, by hand either. */
    @Test
    void aDowngradeByHandTakesTheUpgradeBack() {
        assertThat(bothWays("alter table notes add n int", "alter table notes drop column n"))
                .isEmpty();
        assertThat(bothWays("create table n (a int); create index n_a on n (a)", "drop table n"))
                .isEmpty();
        assertThat(bothWays(
                        "alter table notes add n int",
                        "alter table notes drop column n; alter table notes drop column body"))
                .containsExactly("drop-column");
        assertThat(bothWays("alter table notes add if not exists n int", "alter table notes drop column n"))
                .containsExactly("drop-column");
        assertThat(bothWays("alter table notes add n int", "alter table notes drop column n cascade"))
                .contains("drop-cascade");
    }

    /** Hazard 18: what has got the name since then is not what the upgrade made. */
    @Test
    void aDowngradeThatDropsWhatWasThereBeforeIsTold() {
        assertThat(bothWays(
                        "create table n (a int); alter table n rename to m; alter table notes rename to n",
                        "drop table n"))
                .contains("drop-table");
        assertThat(bothWays(
                        "alter table notes add z int; alter table notes drop z; alter table notes rename rank to z",
                        "alter table notes drop z"))
                .contains("drop-column");
        assertThat(bothWays("create table n (a int)", "alter table notes rename to n; drop table n"))
                .contains("drop-table");
        assertThat(bothWays(
                        "alter table notes add z int; alter table notes rename to n; alter table people rename to notes",
                        "alter table notes drop z"))
                .contains("drop-column");
    }

    /** Hazard 7: fewer digits of the table that has the name now are not the way back of more digits of another. */
    @Test
    void aChangeOfAnotherTableIsNoWayBack() {
        String more = "alter table notes add at timestamp(3); alter table notes alter at type timestamp(6)";
        String less = "alter table notes alter at type timestamp(3)";
        assertThat(bothWays(more, less)).isEmpty();
        assertThat(bothWays(more + "; alter table notes rename to old", "alter table old rename to notes; " + less))
                .containsExactly("rename-table");
        assertThat(bothWays(
                        more + "; alter table people add at timestamp(6);"
                                + " alter table notes rename to old; alter table people rename to notes",
                        less))
                .contains("lower-precision");
    }

    @Test
    void whatTheUpgradeMadeAndRenamedIsItsOwn() {
        String table = "create table n (a int); alter table n rename to m";
        assertThat(bothWays(table, "drop table m")).doesNotContain("drop-table");
        assertThat(bothWays(table, "alter table m rename to n; drop table n")).doesNotContain("drop-table");
        String column = "alter table notes add z int; alter table notes rename z to y";
        assertThat(bothWays(column, "alter table notes drop y")).doesNotContain("drop-column");
        assertThat(bothWays(column, "alter table notes rename y to z; alter table notes drop z"))
                .doesNotContain("drop-column");
    }
}
