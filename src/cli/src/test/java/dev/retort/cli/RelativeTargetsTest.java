package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelativeTargetsTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void aStepBackIsATargetBehindAFlagToo() {
        Project project =
                Project.in(folder, database).migration("a1", "", "", "").migration("b1", "a1", "", "");
        project.done("upgrade");

        assertThat(project.line("downgrade --dry-run -1").out()).contains("downgrade  b1  do b1\n");
        assertThat(project.line("downgrade -1 --quiet").out()).endsWith("The database is at a1.\n");
        assertThat(project.line("downgrade --lock-timeout 5s -1 --quiet").out()).endsWith("The database is at base.\n");
    }

    @Test
    void aValueOfAnOptionIsLeftAsItIs() {
        Project project = Project.in(folder, database);

        project.done("revision", "-m", "-1");
        assertThat(project.read("migrations/" + project.migrations().get(0))).contains("message = \"-1\"");
    }
}
