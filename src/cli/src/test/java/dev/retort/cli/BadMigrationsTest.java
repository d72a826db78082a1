package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migration files that cannot be used or written: one sentence, and nothing changed. */
class BadMigrationsTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void aProjectOfOneEntity() {
        project = Project.in(folder, database).entity("Note", """
                @jakarta.persistence.Entity
                public class Note { @jakarta.persistence.Id Long id; String text; }
                """);
    }

    private void refuses(int exitCode, String sentence, String... words) {
        new Refusals(project, database).refuses(exitCode, sentence, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autogenerate -m x",
                "upgrade",
                "check",
                "current",
                "history",
                "heads",
                "show head",
                "revision -m x"
            })
    void theyDoNotCompile(String command) {
        project.migration("a1", "", "op.dropTabel(\"t\");", "");
        refuses(
                1,
                "The migration files do not compile:\n{folder}/migrations/Va1.java:8: cannot find symbol\n  symbol:   method dropTabel(java.lang.String)\n  location: variable op of type dev.retort.migration.Operations",
                command.split(" "));
    }

    /** Whoever wrote it mends it: the file and its line are named, and nobody is sent to report a bug of Retort. */
    @ParameterizedTest
    @ValueSource(strings = {"upgrade", "autogenerate -m x --upgrade", "show a1", "lint", "upgrade --dry-run"})
    void oneThrows(String command) {
        project.migration("a1", "", "String name = null; name.length();", "");
        String error = project.run(command.split(" ")).err();

        assertThat(project.run(command.split(" ")).exitCode()).isEqualTo(1);
        assertThat(error)
                .contains("error: The upgrade of revision a1 (do a1) cannot be collected, because " + folder
                        + "/migrations/Va1.java:8 fails with java.lang.NullPointerException")
                .doesNotContain("bug in Retort", "\tat ");
    }

    @Test
    void oneThrowsInATrial() {
        project.migration("a1", "", "", "throw new IllegalStateException(\"boom\");");
        Result result = project.run("prove", "--quiet");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out() + result.err())
                .contains("The downgrade of revision a1 (do a1) cannot be collected, because " + folder
                        + "/migrations/Va1.java:13 fails with java.lang.IllegalStateException: boom.")
                .doesNotContain("bug in Retort");
        assertThat(project.run("show", "a1", "--stacktrace").err()).contains("Va1.downgrade(Va1.java:13)");
    }

    @Test
    void twoHaveOneId() {
        project.migration("a1", "", "", "");
        project.write("migrations/Va2.java", project.read("migrations/Va1.java").replace("class Va1", "class Va2"));
        refuses(
                1,
                "An id names one revision only, but 'a1' is the id of both {folder}/migrations/Va1.java and {folder}/migrations/Va2.java: give one of them another id.",
                "upgrade");
    }

    @Test
    void theIdIsTaken() {
        project.migration("a1", "", "", "");
        refuses(
                2,
                "the revision id 'a1' is taken by {folder}/migrations/Va1.java; choose another",
                "revision",
                "-m",
                "x",
                "--revision-id",
                "a1");
    }

    @Test
    void theIdIsNone() {
        refuses(
                2,
                "'a/b' cannot be a revision id; write 1 to 32 letters, digits, underscores or hyphens",
                "revision",
                "-m",
                "x",
                "--revision-id",
                "a/b");
    }

    @Test
    void theFolderCannotBeMade() {
        project.write("taken", "a file");
        refuses(
                2,
                "the folder of the migrations, '{folder}/taken/migrations', is a file or below one; name another with --migrations or migrations.directory",
                "revision",
                "-m",
                "x",
                "--migrations",
                "taken/migrations");
    }

    @Test
    void theFolderIsAFile() {
        project.write("taken", "a file");
        refuses(
                2,
                "the folder of the migrations, '{folder}/taken', is a file or below one; name another with --migrations or migrations.directory",
                "revision",
                "-m",
                "x",
                "--migrations",
                "taken");
        refuses(
                2,
                "the folder of the migrations, '{folder}/taken', is a file or below one; name another with --migrations or migrations.directory",
                "autogenerate",
                "-m",
                "x",
                "--migrations",
                "taken");
    }

    /** Where nobody may make a file, not even root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theFolderIsReadOnly() {
        project.variable("RETORT_CREATED", "2026-11-21T14:30:00Z");
        String file = "/proc/self/V20261121_1430_a1_x.java";
        refuses(
                1,
                "cannot read or write '" + file + "': there is no such file or folder",
                "revision",
                "-m",
                "x",
                "--revision-id",
                "a1",
                "--migrations",
                "/proc/self");
    }

    @Test
    void aFileOfTheNameExists() {
        project.variable("RETORT_CREATED", "2026-11-21T14:30:00Z");
        project.write("migrations/V20261121_1430_a1_x.java", """
                import dev.retort.migration.*;
                @Revision(id = "b2", message = "y", created = "2026-11-21T14:30:00Z")
                final class Other implements Migration {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """);
        refuses(
                4,
                "'{folder}/migrations/V20261121_1430_a1_x.java' exists already and is not overwritten; use another message or file-name",
                "revision",
                "-m",
                "x",
                "--revision-id",
                "a1");
        refuses(
                4,
                "'{folder}/migrations/V20261121_1430_a1_x.java' exists already and is not overwritten; use another message or file-name",
                "autogenerate",
                "-m",
                "x",
                "--revision-id",
                "a1",
                "--upgrade");
    }

    @Test
    void theTemplateDoesNotExist() {
        project.variable("RETORT_TEMPLATE", "nowhere.template");
        refuses(
                2,
                "the template '{folder}/nowhere.template' cannot be read as UTF-8 text; write the file or correct migrations.template",
                "revision",
                "-m",
                "x");
    }

    @Test
    void theHistoryHasSeveralHeads() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "").migration("c1", "a1", "", "");
        refuses(
                4,
                "the history has several heads, b1, c1; bring them together with 'retort merge' first",
                "revision",
                "-m",
                "x");
        refuses(
                4,
                "the history has several heads, b1, c1; bring them together with 'retort merge' first",
                "autogenerate",
                "-m",
                "x");
        refuses(
                4,
                "'head' needs a single head, but the history has 2: b1 (do b1), c1 (do c1); name the one you mean, say 'heads' for all of them in an upgrade, or merge them.",
                "upgrade");
    }

    @Test
    void theOneBeforeIsMissing() {
        project.migration("b1", "a1", "", "");
        refuses(
                1,
                "Revision b1 ({folder}/migrations/Vb1.java) revises 'a1', which no migration has for its id: correct it (nearest: b1 (do b1)), or bring the missing file back.",
                "upgrade");
    }

    @Test
    void theTargetIsUnknown() {
        project.migration("a1", "", "", "");
        refuses(
                2,
                "No migration has an id that is or starts with 'a2' (nearest: a1 (do a1)); 'history' lists them all.",
                "upgrade",
                "a2");
        refuses(2, "'+2' leads beyond the end of the history: there is only one step from there.", "upgrade", "+2");
        refuses(2, "'-1' leads beyond the beginning of the history: there is no step from there.", "downgrade", "-1");
        refuses(
                2,
                "No migration has an id that is or starts with 'zz' (nearest: a1 (do a1)); 'history' lists them all.",
                "show",
                "zz");
        refuses(
                2,
                "No migration has an id that is or starts with 'zz' (nearest: a1 (do a1)); 'history' lists them all.",
                "stamp",
                "zz");
    }

    @Test
    void theDatabaseIsAtARevisionWithoutAFile() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "");
        project.done("upgrade");
        folder.resolve("migrations/Vb1.java").toFile().delete();
        refuses(
                4,
                "the database is at revision b1, which no file in {folder}/migrations has; get the missing file, or state where the database is with 'retort stamp --purge'",
                "autogenerate",
                "-m",
                "x");
        refuses(
                4,
                "The database is at b1, but no migration has that id: bring the missing file back, for example from the branch that applied it, or state where the database is with 'stamp --purge'.",
                "upgrade");
        refuses(
                4,
                "The database is at b1, but no migration has that id: bring the missing file back, for example from the branch that applied it, or state where the database is with 'stamp --purge'.",
                "downgrade",
                "-1");
        refuses(
                4,
                "the database is at revision b1, which no file in {folder}/migrations has; get the missing file, or state where the database is with 'retort stamp --purge'",
                "check");
    }

    @Test
    void migrationsArePending() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "");
        refuses(
                4,
                "the database is not at head: a1 (do a1), b1 (do b1) are pending; run 'retort upgrade' first, or add --upgrade",
                "autogenerate",
                "-m",
                "x");
        project.done("upgrade", "a1");
        refuses(
                4,
                "the database is not at head: b1 (do b1) is pending; run 'retort upgrade' first, or add --upgrade",
                "autogenerate",
                "-m",
                "x");
        project.done("autogenerate", "-m", "x", "--upgrade");
    }

    @Test
    void aStatementFails() {
        project.migration("a0", "", "", "").done("upgrade");
        project.migration("a1", "a0", "op.execute(\"select 1/0\");", "");
        refuses(
                1,
                "Revision a1, do a1 ({folder}/migrations/Va1.java): the upgrade failed at statement 1 of 1, for '~ sql select 1/0': ERROR: division by zero. The statement is: select 1/0. Nothing of it is left; the database is at a0.",
                "upgrade");
    }
}
