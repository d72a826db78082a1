package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.table;
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
        assertThat(rules("drop view v; create view w as select id from notes")).containsExactly("drop-view");
    }

    /** Grants and what reads it are lost, and the version that still runs asks for it. */
    @Test
    void aViewThatGoesByHandIsSaid() {
        assertThat(rules("drop view v")).containsExactly("drop-view");
        assertThat(rules("drop view if exists public.v")).containsExactly("drop-view");
        assertThat(rules("drop materialized view m")).containsExactly("drop-view");
        assertThat(rules("drop view v, w; create view w as select id from notes"))
                .containsExactly("drop-view", "rights-dropped");
        assertThat(rules("drop view v cascade")).containsExactlyInAnyOrder("drop-view", "drop-cascade");
        assertThat(rules("create view w as select id from v; drop view v")).containsExactly("drop-view");
    }

    /** Hazard 19: one that an operation drops is gone as well. */
    @Test
    void aViewThatAnOperationDropsIsSaid() {
        assertThat(rules(op -> op.dropView("v"))).containsExactly("drop-view");
        assertThat(rules(op -> op.dropView(view("v").as("select id from notes"))))
                .containsExactly("drop-view");
        assertThat(rules(op -> op.dropMaterializedView("m"))).containsExactly("drop-view");
    }

    /** The name means something again when the migration is done, or meant nothing before. */
    @Test
    void aViewWhoseNameIsGivenAnewIsNotSaidToBeGone() {
        assertThat(rules("create view v as select id from notes; drop view v")).isEmpty();
        assertThat(rules("drop materialized view m; create materialized view if not exists m as select id from notes"))
                .isEmpty();
        assertThat(rules("drop view v; create table public.v (id bigint)")).isEmpty();
        assertThat(rules(op -> {
                    op.execute("drop view v");
                    op.createTable(table("v").column("id", bigint()));
                }))
                .isEmpty();
        assertThat(rules(op -> {
                    op.execute("drop view v");
                    op.renameTable("notes", "v");
                }))
                .doesNotContain("drop-view");
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
