package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** Trials in a container, where a Docker engine answers; where none does, that is said; one of the two is skipped. */
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
                .contains(" (container", "up, down and up again");
    }

    @Test
    void withoutAnEngineTheFileSaysWhyItIsNotProven() {
        assumeFalse(hasEngine(), "a Docker engine answers");

        Shell.Result written = project().run("autogenerate", "-m", "create note", "--scratch", "container");

        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains("Not proven: no container can be started, as no Docker engine answers");
        assertThat(written.err()).doesNotContain("Docker");
    }

    /** As the distribution is: https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.10 loads what a catch names. */
    @Test
    void withoutTestcontainersThereIsNoneAndNothingBreaks() throws Exception {
        try (URLClassLoader distribution = new URLClassLoader(withoutTestcontainers(), null)) {
            Class<?> server = distribution.loadClass("dev.retort.embedded.ContainerServer");
            Method start = server.getMethod("start", String.class, String.class, Consumer.class);

            assertThat(server.getMethod("isPossible").invoke(null)).isEqualTo(false);
            assertThatThrownBy(() -> start.invoke(null, "PostgreSQL", "18", (Consumer<String>) step -> {}))
                    .hasRootCauseMessage("no container can be started, as Testcontainers is not there: put the jars of"
                            + " org.testcontainers:testcontainers into Retort's lib folder");
        }
    }

    private static URL[] withoutTestcontainers() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("testcontainers"))
                .map(entry -> Path.of(entry).toUri())
                .map(ContainerScratchTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException noAddress) {
            throw new IllegalArgumentException(uri + " is no address", noAddress);
        }
    }
}
