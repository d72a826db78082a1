package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.lint.Linted.rulesOnLargeTables;
import static dev.retort.lint.Linted.rulesWithoutTransaction;
import static dev.retort.migration.Definitions.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said of a migration that brings or takes foreign keys. */
class LintedForeignKeysTest {

    /** Hazard 43: measured, "validating foreign key constraint" is not among what the server says. */
    @Test
    void aKeyThatComesWithItsColumnIsLookedUpWhereThatHasAValue() {
        assertThat(rules("alter table notes add owner bigint references people"))
                .isEmpty();
        for (String read : List.of(
                "alter table notes add owner bigint default 1 references people",
                "alter table notes add owner bigint references people, add n int default 1",
                "alter table notes add owner bigint; alter table notes add constraint f foreign key (owner) references people (id)",
                "alter table notes add owner bigint, add constraint f foreign key (owner) references people (id)")) {
            assertThat(rules(read)).as(read).contains("foreign-key-scans");
        }
    }

    /** Hazard 16. */
    @Test
    void aKeyThatComesWithItsColumnMayCascade() {
        assertThat(rules("alter table notes add owner bigint references people on delete cascade"))
                .containsExactly("on-delete-cascade");
    }

    /** Hazards 77 and 80: measured, the key of a dropped column takes the lock of both tables. */
    @Test
    void aColumnTakesItsForeignKeyAlong() {
        assertThat(rules("alter table notes drop column author")).contains("foreign-key-drop-locks-both");
        assertThat(rules(op -> op.dropColumn("notes", "author", bigint()))).contains("foreign-key-drop-locks-both");
        assertThat(rules("alter table notes drop column body")).doesNotContain("foreign-key-drop-locks-both");
    }

    /** Hazards 79 and 82: what commits each statement holds no lock for the next. */
    @Test
    void nothingIsHeldWithoutATransaction() {
        Consumer<Operations> keys =
                op -> op.execute("alter table notes add constraint a foreign key (reader) references people (id)"
                        + " not valid; alter table notes add constraint b foreign key (author) references people (id) not valid;"
                        + " alter table notes validate constraint a");
        assertThat(rules(keys)).contains("several-foreign-keys", "validated-under-lock");
        assertThat(rulesWithoutTransaction(op -> {}, keys))
                .doesNotContain("several-foreign-keys", "validated-under-lock");
    }

    /** Hazard 78: a table of hand-written SQL, and a key that comes behind its table. */
    @Test
    void aNewTableLocksTheOneThatItRefersTo() {
        assertThat(rulesOnLargeTables("create table n (a bigint references people (id))"))
                .containsExactly("new-table-locks-referenced");
        assertThat(rules("create table n (a bigint references people)")).isEmpty();
    }
}
