package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the files are those that the database went through. Hazard 156. */
class ValidateTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void twoMigrations() {
        project = Project.in(folder, database)
                .migration("a1", "", "op.execute(\"create table note (id int)\");", "op.execute(\"drop table note\");")
                .migration(
                        "b1",
                        "a1",
                        "op.addColumn(\"note\", \"text\", varchar(255));",
                        "op.dropColumn(\"note\", \"text\", varchar(255));");
    }

    private Project edited() {
        return project.migration(
                "a1", "", "op.execute(\"create table note (id bigint)\");", "op.execute(\"drop table note\");");
    }

    @Test
    void whatIsPendingIsNoIrregularity() {
        Result none = project.run("validate", "--quiet");
        assertThat(none).isEqualTo(new Result(0, """
                The database went through the migrations as their files are.
                """, ""));
        project.done("upgrade", "a1");
        assertThat(project.run("validate").exitCode()).isZero();
        assertThat(project.json("validate").path("pending").toString()).isEqualTo("[\"b1 (do b1)\"]");
        edited();
        project.done("downgrade", "base");
        assertThat(project.run("validate").exitCode())
                .as("changed, but not applied")
                .isZero();
    }

    @Test
    void anAppliedFileThatWasChangedIsTold() {
        project.done("upgrade");
        edited();
        Result changed = project.run("validate", "--quiet");
        assertThat(changed.exitCode()).isEqualTo(3);
        assertThat(changed.err()).isEmpty();
        assertThat(changed.out())
                .matches("changed  revision a1 \\(do a1\\) was changed after it was applied at \\S+: bring back the old"
                        + " text of \\S+Va1.java, or, where the database is what it says now, state that with"
                        + " 'retort stamp'\n");
        assertThat(project.run("current").err())
                .startsWith("warning: revision a1 (do a1) was changed after it was applied at ");
        project.done("stamp", "head");
        assertThat(project.run("validate").exitCode()).as("stated").isZero();
    }

    @Test
    void anAppliedFileThatIsMissingIsTold() throws Exception {
        project.done("upgrade");
        Files.delete(folder.resolve("migrations/Vb1.java"));
        Result missing = project.run("validate", "--quiet");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.out())
                .isEqualTo("unknown  the database is at revision b1, which no migration file has: get the missing file,"
                        + " or state where the database is with 'retort stamp --purge'\n");
    }

    @Test
    void whatDidNotEndIsTold() {
        project.done("upgrade");
        database.run("update retort_history set outcome = 'running', finished_at = null where revision = 'b1'");
        Result running = project.run("validate", "--quiet");
        assertThat(running.exitCode()).isEqualTo(3);
        assertThat(running.out())
                .matches(
                        "unfinished  upgrade of revision b1 at \\S+ did not end: go on with --resume, or state where the"
                                + " database is with 'retort stamp'\n");
    }
}
