package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.migration.Definitions.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.migration.ViewDefinition;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said of a migration that makes a view anew. */
class LintedViewsTest {

    /** Hazard 19: measured, the view that comes anew has no grants; on MySQL it has. */
    @Test
    void aViewThatIsMadeAnewHasNoGrants() {
        String anew = "drop view v; create view v as select id from notes";
        assertThat(rules(anew)).containsExactly("rights-dropped");
        assertThat(rules(op -> {
                    op.dropView("v");
                    op.execute("create view v as select id from notes");
                }))
                .containsExactly("rights-dropped");
        assertThat(rules(anew + "; grant select on v to reader")).isEmpty();
        assertThat(rules(anew + "; grant select on vv to reader")).containsExactly("rights-dropped");
        assertThat(rules("grant select on v to reader; " + anew)).containsExactly("rights-dropped");
        assertThat(rules("create view v as select 1; " + anew)).isEmpty();
        assertThat(rules("create or replace view v as select 1; " + anew)).containsExactly("rights-dropped");
        assertThat(rules("create or replace view v as select id from notes")).isEmpty();
        assertThat(rules("drop view v; create view w as select id from notes")).isEmpty();
    }

    /** Hazard 19: an operation that drops a view with all that it has says whether that is a grant. */
    @Test
    void aViewThatAnOperationMakesAnewHasNoGrants() {
        ViewDefinition view = view("v").as("select id from notes");
        ViewDefinition granted = view.then("grant select on v to reader");
        assertThat(anew(op -> op.dropView("v"), view)).containsExactly("rights-dropped");
        assertThat(anew(op -> op.execute("drop view v"), view)).containsExactly("rights-dropped");
        assertThat(anew(op -> op.dropView(granted), view)).containsExactly("rights-dropped");
        assertThat(anew(op -> op.dropView(view), view)).isEmpty();
        assertThat(anew(op -> op.dropView("v"), granted)).isEmpty();
        assertThat(rules(op -> {
                    op.dropView("v");
                    op.createView(view);
                    op.execute("grant select on v to reader");
                }))
                .isEmpty();
    }

    private static List<String> anew(Consumer<Operations> drop, ViewDefinition view) {
        return rules(op -> {
            drop.accept(op);
            op.createView(view);
        });
    }
}
