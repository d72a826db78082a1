package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.migration.Definitions.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a migration that changes the types of columns. */
class LintedColumnTypesTest {

    /** Hazards 64 and 65: the type says the collation, too; the collations of the server itself tell all texts apart. */
    @Test
    void aTypeThatIsWrittenMayBringACollation() {
        String indexed = "create index i on notes (body); ";
        assertThat(rules(indexed + "alter table notes alter body type varchar(20) collate \"C\""))
                .contains("collation-change-reindexes")
                .doesNotContain("collation-joins-values");
        assertThat(rules(indexed + "alter table notes alter body type varchar(20) collate shop.\"any case\""))
                .contains("collation-change-reindexes", "collation-joins-values");
    }

    /** Hazard 64: the history knows the indexes. */
    @Test
    void aCollationWithoutAnIndexBuildsNone() {
        String change = "alter table notes alter body type varchar(20) collate \"C\"";
        assertThat(rules(change)).isEmpty();
        assertThat(rules(op -> op.execute("create index i on notes (body)"), op -> op.execute(change)))
                .containsExactly("collation-change-reindexes");
    }

    /** Hazards 4, 59 and 60: the safe way of those rules; a cast says no more than the server knows. */
    @Test
    void whoSaysHowValuesAreConvertedIsNotAsked() {
        assertThat(rules("alter table notes alter seen type timestamptz using seen at time zone 'UTC'"))
                .contains("type-change-rewrites")
                .doesNotContain("time-zone-guessed");
        assertThat(
                        rules(
                                "alter table notes alter id type timestamp using to_timestamp(id), alter seen type timestamptz"))
                .contains("time-zone-guessed")
                .doesNotContain("no-conversion");
        assertThat(rules("alter table notes alter seen type timestamptz using seen::timestamptz"))
                .contains("time-zone-guessed");
        assertThat(rules("alter table notes alter id type timestamp using id::timestamp"))
                .contains("no-conversion");
    }

    /** Hazard 59: who says the zone is not asked for it, and the table is written anew all the same. */
    @Test
    void aTimeZoneThatIsSaidIsNoNarrowerType() {
        assertThat(rules("alter table notes alter seen type timestamptz using seen at time zone 'UTC'"))
                .contains("type-change-rewrites")
                .doesNotContain("narrower-type", "time-zone-guessed");
        assertThat(rules("alter table notes alter seen type timestamptz"))
                .contains("type-change-rewrites", "time-zone-guessed")
                .doesNotContain("narrower-type");
    }

    /** Hazard 61: the history knows the checks. */
    @Test
    void aLongerTextIsAskedAgainWhereACheckNamesIt() {
        String longer = "alter table notes alter body type varchar(40)";
        assertThat(rules(longer)).isEmpty();
        assertThat(rules(
                        op -> op.addCheckConstraint("notes", check("c", "length(body) > 1")), op -> op.execute(longer)))
                .containsExactly("type-change-rechecks");
    }
}
