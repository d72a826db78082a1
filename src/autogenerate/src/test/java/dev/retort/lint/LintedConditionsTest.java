package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said of a migration that keeps values out: by a condition, or as NULL. */
class LintedConditionsTest {

    /** Hazards 81 and 92: nothing is read for it, and nothing kept out. */
    @Test
    void aConditionThatIsNotEnforcedReadsNothing() {
        assertThat(rules("alter table notes add constraint c check (rank > 0) not enforced"))
                .containsExactly("constraint-not-enforced");
        assertThat(
                        rules(
                                "alter table notes add constraint c check (rank > 0), add constraint d check (rank > 1) not valid"))
                .containsExactly("check-scans", "constraint-fails-on-rows");
    }

    /** Hazard 50: the safe way of the rule; "existing constraints are sufficient to prove", says the server. */
    @Test
    void aValidConditionSparesTheLookForNulls() {
        Consumer<Operations> required = op ->
                op.alterColumn("notes", "rank", from(integer()), to(integer().notNull()));
        Consumer<Operations> added = op ->
                op.addCheckConstraint("notes", check("c", "(rank IS NOT NULL)").notValid());
        Consumer<Operations> validated =
                added.andThen(op -> op.validateConstraint("notes", check("c", "(rank IS NOT NULL)")));
        assertThat(rules(added, required)).contains("set-not-null-scans", "not-null");
        assertThat(rules(validated, required)).isEmpty();
        assertThat(rules(
                        validated,
                        op -> op.execute(
                                "alter table notes alter rank set not null; alter table notes drop constraint c")))
                .isEmpty();
    }

    /** Hazards 27 and 51: by hand as by op.fillColumn. */
    @Test
    void nullsAreFilledByHand() {
        String required = "; alter table notes alter rank set not null";
        assertThat(rules("update notes set rank = 0 where rank is null" + required))
                .doesNotContain("not-null");
        assertThat(rules("update notes set rank = 0 where rank is null and id < 9" + required))
                .contains("not-null");
    }
}
