package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.enumType;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a migration that changes enumeration types. */
class LintedEnumTypesTest {

    /** Hazard 122: the same letters in a column that holds texts are no label, nor are those of a comment. */
    @Test
    void aLabelIsUsedWhereItsTypeIs() {
        String added = "alter type mood add value 'wow'; ";
        assertThat(rules(added + "update notes set body = 'wow' where body = 'x'"))
                .doesNotContain("label-before-commit");
        assertThat(rules(added + "insert into notes (id, body) values (1, 'wow'); comment on table notes is 'wow'"))
                .isEmpty();
        assertThat(rules(op -> {
                    op.execute(added);
                    op.addCheckConstraint("notes", check("c", "body <> 'wow'"));
                }))
                .doesNotContain("label-before-commit");
        for (String use : List.of(
                "update notes set mood = 'wow' where id = 1",
                "insert into notes values (1, 2, 'x', 'wow')",
                "create view v as select * from notes where mood = 'wow'",
                "create table other (body text default 'wow'::mood)",
                "update unknown set body = 'wow' where id = 1")) {
            assertThat(rules(added + use)).as(use).contains("label-before-commit");
        }
    }

    /** Hazard 122: measured on 18. */
    @Test
    void labelsOfATypeThatIsNewCanBeUsed() {
        assertThat(rules("create type state as enum ('a'); alter type state add value 'b'; select 'b'::state"))
                .doesNotContain("label-before-commit");
        assertThat(rules(op -> {
                    op.createEnumType(enumType("state", "a"));
                    op.execute("alter type state add value 'b'; select 'b'::state");
                }))
                .doesNotContain("label-before-commit");
    }

    /** A type by hand is the one that the history knows; nobody asks for one that the migration itself has made. */
    @Test
    void aTypeThatGetsAnotherNameIsTold() {
        assertThat(rules("alter type mood rename to humour")).containsExactly("rename-enum-type");
        assertThat(rules("alter type mood set schema other")).containsExactly("rename-enum-type");
        assertThat(rules("create type state as enum ('a'); alter type state rename to status"))
                .isEmpty();
        assertThat(rules("alter type unknown rename to status")).containsExactly("sql-not-read");
    }

    /** Hazard 11: a type that was there before. */
    @Test
    void numbersBecomeLabelsOfATypeThatIsThere() {
        assertThat(rules(op -> op.alterColumn("notes", "rank", from(integer()), to(type("mood")))))
                .contains("enum-numbers-become-names");
    }
}
