package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a migration about what it has made itself, and what was there before. */
class LintedNewObjectsTest {

    /** Hazards 1, 2 and 5: what the migration itself makes nobody has. */
    @Test
    void whatTheMigrationMadeMayGo() {
        assertThat(rules("create temporary table n (a bigint); drop table n")).isEmpty();
        assertThat(rules("alter table notes add n int; alter table notes drop column n"))
                .isEmpty();
        assertThat(rules("drop table notes; create table notes (id bigint)"))
                .contains("drop-table", "drop-table-in-use");
    }

    /** Hazards 1 and 2: what was there already is not made by the migration. */
    @Test
    void whatMayHaveBeenThereIsMissed() {
        assertThat(rules("create table if not exists n (a bigint); drop table n"))
                .containsExactly("drop-table", "drop-table-in-use");
        assertThat(rules("create table if not exists notes (a bigint); drop table notes"))
                .contains("drop-table", "drop-table-in-use");
        assertThat(rules("create table if not exists notes (a bigint); update notes set rank = 1 where rank = 2"))
                .containsExactly("unbatched-write");
        assertThat(rules("create table if not exists n (a bigint); delete from n"))
                .containsExactly("delete-without-where");
        assertThat(rules("create table n (a bigint); delete from n")).isEmpty();
        assertThat(rules("create table if not exists n (a bigint); create index n_a on n (a)"))
                .isEmpty();
        assertThat(rules("alter table notes add if not exists n int; alter table notes drop column n"))
                .contains("drop-column");
    }

    /** Hazard 110: a table that is new is so under another name as well, and one that takes its name is not. */
    @Test
    void aTableThatIsNewMayGetAnotherName() {
        assertThat(rules("create table n (a int); alter table n rename to m; delete from m"))
                .isEmpty();
        assertThat(rules("create table n (a int); alter table n rename to m; create index m_a on m (a)"))
                .isEmpty();
        assertThat(rules("create table n (a int); alter table n rename to m; alter table notes rename to n;"
                        + " delete from n"))
                .contains("delete-without-where");
        assertThat(rules("create table n (a int); drop table n; alter table notes rename to n; delete from n"))
                .contains("delete-without-where");
    }
}
