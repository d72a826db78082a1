package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        var files = project.files();
        var content = database.content();
        assertThat(project.run(words)).isEqualTo(new Result(exitCode, "", "error: " + sentence + "\n"));
        assertThat(project.files()).isEqualTo(files);
        assertThat(database.content()).isEqualTo(content);
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
        refuses(1, "", command.split(" "));
    }

    @Test
    void twoHaveOneId() {
        project.migration("a1", "", "", "");
        project.write("migrations/Va2.java", project.read("migrations/Va1.java").replace("class Va1", "class Va2"));
        refuses(1, "", "upgrade");
    }

    @Test
    void theIdIsTaken() {
        project.migration("a1", "", "", "");
        refuses(2, "", "revision", "-m", "x", "--revision-id", "a1");
    }

    @Test
    void theIdIsNone() {
        refuses(2, "", "revision", "-m", "x", "--revision-id", "a/b");
    }

    @Test
    void theFolderCannotBeMade() {
        project.write("taken", "a file");
        refuses(1, "", "revision", "-m", "x", "--migrations", "taken/migrations");
    }

    @Test
    void theFolderIsAFile() {
        project.write("taken", "a file");
        refuses(1, "", "revision", "-m", "x", "--migrations", "taken");
        refuses(1, "", "autogenerate", "-m", "x", "--migrations", "taken");
    }

    /** What nobody may write, not even root. */
    @Test
    void theFolderIsReadOnly() {
        refuses(1, "", "revision", "-m", "x", "--migrations", "/proc/self");
        refuses(1, "", "revision", "-m", "x", "--migrations", "/proc/retort");
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
        refuses(4, "", "revision", "-m", "x", "--revision-id", "a1");
        refuses(4, "", "autogenerate", "-m", "x", "--revision-id", "a1", "--upgrade");
    }

    @Test
    void theTemplateDoesNotExist() {
        refuses(2, "", "revision", "-m", "x", "--template", "nowhere");
    }

    @Test
    void theHistoryHasSeveralHeads() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "").migration("c1", "a1", "", "");
        refuses(4, "", "revision", "-m", "x");
        refuses(4, "", "autogenerate", "-m", "x");
        refuses(4, "", "upgrade");
    }

    @Test
    void theOneBeforeIsMissing() {
        project.migration("b1", "a1", "", "");
        refuses(1, "", "upgrade");
    }

    @Test
    void theTargetIsUnknown() {
        project.migration("a1", "", "", "");
        refuses(2, "", "upgrade", "a2");
        refuses(2, "", "upgrade", "+2");
        refuses(2, "", "downgrade", "-1");
        refuses(2, "", "show", "zz");
        refuses(2, "", "stamp", "zz");
    }

    @Test
    void theDatabaseIsAtARevisionWithoutAFile() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "");
        project.done("upgrade");
        folder.resolve("migrations/Vb1.java").toFile().delete();
        refuses(4, "", "autogenerate", "-m", "x");
        refuses(1, "", "upgrade");
        refuses(1, "", "downgrade", "-1");
        refuses(1, "", "check");
    }

    @Test
    void migrationsArePending() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "");
        refuses(4, "", "autogenerate", "-m", "x");
        project.done("upgrade", "a1");
        refuses(4, "", "autogenerate", "-m", "x");
        project.done("autogenerate", "-m", "x", "--upgrade");
    }

    @Test
    void aStatementFails() {
        project.migration("a1", "", "op.execute(\"select 1/0\");", "");
        refuses(1, "", "upgrade");
    }
}
