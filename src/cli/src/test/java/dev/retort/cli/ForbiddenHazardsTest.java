package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an environment forbids is not run, unless somebody takes it on. */
class ForbiddenHazardsTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void anAppliedTableAndItsDropInProduction() {
        project = Project.in(folder, database)
                .migration(
                        "a1",
                        "",
                        "op.createTable(table(\"note\").column(\"id\", bigint().notNull()));",
                        "op.dropTable(\"note\");");
        project.write("retort.yaml", project.read("retort.yaml") + """
                environments:
                  production: { lint: { levels: { data-loss: error } } }
                """);
        project.done("upgrade", "--env", "production");
        project.migration("b1", "a1", "op.execute(\"truncate note\"); op.dropTable(\"note\");", "");
    }

    @Test
    void nothingRunsThatTheEnvironmentForbids() {
        Result refused = project.run("upgrade", "--env", "production", "--quiet");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err())
                .startsWith(
                        "error: nothing was run, as lint.levels forbids what this would do: b1: truncate, every row of"
                                + " note is gone. b1: drop-table, ")
                .endsWith("take it on with 'retort upgrade --accept truncate --accept drop-table'\n")
                .hasLineCount(1);
        assertThat(database.tables()).contains("note");
        assertThat(project.run("upgrade", "--env", "production", "--accept", "truncate", "--quiet")
                        .exitCode())
                .isEqualTo(4);
        assertThat(project.run("lint", "pending", "--env", "production").exitCode())
                .isEqualTo(3);
        assertThat(project.run("lint", "pending").exitCode()).isZero();
    }

    @Test
    void autogenerateRunsNoneOfIt() {
        project.entity("Note", "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id; }");

        Result refused = project.run("autogenerate", "-m", "x", "--upgrade", "--env", "production");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("lint.levels forbids");
    }

    @Test
    void otherEnvironmentsRunIt() {
        project.done("upgrade");

        assertThat(database.tables()).doesNotContain("note");
    }

    @Test
    void whoAcceptsItRunsIt() {
        assertThat(project.run("upgrade", "--env", "production", "--accept", "data-lose")
                        .err())
                .contains("there is no hazard 'data-lose' to accept; did you mean 'data-loss'?");
        assertThat(project.run("upgrade", "--env", "production", "--accept", "nope")
                        .err())
                .endsWith("there is no hazard 'nope' to accept; the nearest is 'lock', and all of them stand in"
                        + " docs/hazards.md and docs/lint.md\n");
        project.done("upgrade", "--env", "production", "--accept", "data-loss");

        assertThat(database.tables()).doesNotContain("note");
    }

    /** Who writes op.online() hears before anything runs that the server has no such form, and nothing of small tables. */
    @Test
    void whatCannotBeDoneOnlineIsSaidBeforeItRuns() {
        project.migration(
                "b1",
                "a1",
                "op.online().alterColumn(\"note\", \"id\", from(bigint().notNull()), to(numeric(20, 0).notNull()));",
                "");
        String warning = "warning: revision b1 (do b1): op.online() does nothing here, as PostgreSQL ";
        assertThat(project.run("lint", "b1").out()).contains("online-without-form  op.online() does nothing here");

        database.run("insert into note select generate_series(1, 20000)");
        database.run("analyze note");
        Result refused = project.run("upgrade", "--env", "production");
        assertThat(refused.exitCode()).isZero();
        assertThat(refused.err()).contains(warning).contains("it rewrites about 20,000 rows of note");
    }

    @Test
    void aMigrationMayAcceptItItself() {
        String source = project.read("migrations/Vb1.java");
        project.write(
                "migrations/Vb1.java",
                source.replace(
                        "public final class",
                        "@Accept(hazard = \"data-loss\", reason = \"nobody writes notes\")\npublic final class"));

        project.done("upgrade", "--env", "production");

        assertThat(database.tables()).doesNotContain("note");
    }
}
