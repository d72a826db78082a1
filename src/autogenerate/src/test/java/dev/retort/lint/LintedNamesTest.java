package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.lint.Linted.rulesOnLargeTables;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a migration whose tables have several names, or take those of others. */
class LintedNamesTest {

    /** Hazard 123: the schema that is meant anyway says nothing. */
    @Test
    void theUsualSchemaMayBeNamed() {
        assertThat(rules("alter table public.notes alter rank type bigint"))
                .contains("type-change-rewrites")
                .doesNotContain("sql-not-read");
        assertThat(rules("create table public.n (a bigint); create index n_a on n (a)"))
                .isEmpty();
        assertThat(rules("alter table notes rename to remarks; create view public.notes as select * from remarks"))
                .isEmpty();
        assertThat(rules("alter table archive.notes alter rank type bigint")).containsExactly("sql-not-read");
        assertThat(rulesOnLargeTables("create table n (a bigint references public.people (id))"))
                .containsExactly("new-table-locks-referenced");
    }

    /** Hazard 22: the safe way of the rule, written by hand. */
    @Test
    void aViewOfTheOldNameServesTheVersionThatRuns() {
        assertThat(rules("alter table notes rename to remarks")).containsExactly("rename-table");
        assertThat(rules("alter table notes rename to remarks; create view notes as select * from remarks"))
                .isEmpty();
    }

    /** A copy that takes the place of its table has the columns that are known. */
    @Test
    void aTableThatIsLikeAnotherIsKnown() {
        assertThat(rules("create table copy (like notes including all); alter table notes rename to old;"
                        + " alter table copy rename to notes; alter table notes alter body type varchar(10)"))
                .contains("narrower-type")
                .doesNotContain("sql-not-read", "rename-table");
        assertThat(rules("create table copy (like notes); alter table notes rename to old;"
                        + " alter table copy rename to notes; drop table old"))
                .doesNotContain("likely-rename", "drop-table-in-use");
    }

    /** Hazards 1, 21 and 22: nobody asks for a name that the migration gave, and who asks for one that has a table again finds it. */
    @Test
    void aNameThatTheMigrationGaveIsNotAskedFor() {
        assertThat(rules("alter table notes rename to n; alter table n rename to notes"))
                .isEmpty();
        assertThat(rules("alter table notes rename to n; alter table n rename to m"))
                .containsExactly("rename-table");
        assertThat(rules("alter table notes rename to old; create table notes (id int); drop table old"))
                .contains("drop-table")
                .doesNotContain("drop-table-in-use", "rename-table");
        assertThat(rules("drop table notes")).contains("drop-table-in-use");
    }
}
