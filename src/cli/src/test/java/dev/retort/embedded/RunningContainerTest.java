package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** What Testcontainers throws where an image cannot be had, which it does without an engine, too. */
class RunningContainerTest {

    private static final ContainerServer.Image IMAGE =
            new ContainerServer.Image("PostgreSQL", "postgres", 5432, "postgres", "POSTGRES");

    @Test
    void anImageThatCannotBeHadIsOneSentence() {
        assumeThat(DockerClientFactory.instance().isDockerAvailable()).isFalse();

        assertThatThrownBy(() -> RunningContainer.started(IMAGE, "18", step -> {}))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith("no container of postgres:18 can be started: ")
                .hasMessageContaining("Docker environment")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("RemoteDockerImage");
    }

    @Test
    void whatTheEngineSaysComesWithoutItsFrame() {
        assertThat(ContainerImages.withoutFrame("Status 500: {\"message\":\"Get \\\"https://x\\\": no such host\"}\n"))
                .isEqualTo("Get \"https://x\": no such host");
        assertThat(ContainerImages.withoutFrame("no such image")).isEqualTo("no such image");
    }

    /** As after kill -9 where Testcontainers' own container that clears up, Ryuk, is switched off. */
    @Test
    void theContainerOfAProcessThatEndedGoesWithTheNext() {
        assumeThat(DockerClientFactory.instance().isDockerAvailable()).isTrue();
        DockerClient client = DockerClientFactory.instance().client();
        try (EmbeddedServer first = RunningContainer.started(IMAGE, "18", step -> {})) {
            String image = ((RunningContainer) first).container().getDockerImageName();
            String abandoned = client.createContainerCmd(image)
                    .withLabels(new ContainerOwner(ContainerOwner.self().host(), "1 1970-01-01T00:00:00Z").labels())
                    .exec()
                    .getId();

            ContainerOwner.self().removeAbandoned(client);

            assertThatThrownBy(() -> client.inspectContainerCmd(abandoned).exec())
                    .isInstanceOf(NotFoundException.class);
            assertThat(((RunningContainer) first).container().isRunning()).isTrue();
        }
    }
}
