package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** Trials in a container, where a Docker engine answers; where none does, that is said. One of the two is skipped. */
class ContainerScratchTest {

    @TempDir
    Path folder;

    private static boolean hasEngine() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private Project project() {
        return Project.in(folder, TestDatabase.create())
                .entity("Note", "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id; }");
    }

    @Test
    void aMigrationIsTriedInAContainerOfTheSameVersion() {
        assumeTrue(hasEngine(), "no Docker engine answers");

        assertThat(project().done("autogenerate", "-m", "create note", "--scratch", "container"))
                .contains(" (container, while the target is PostgreSQL ", "up, down and up again");
    }

    @Test
    void withoutAnEngineTheFileSaysWhyItIsNotProven() {
        assumeFalse(hasEngine(), "a Docker engine answers");

        Shell.Result written = project().run("autogenerate", "-m", "create note", "--scratch", "container");

        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains("Not proven: no container can be started, as no Docker engine answers");
        assertThat(written.err()).doesNotContain("Docker");
    }
}
