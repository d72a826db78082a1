package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** What Testcontainers throws where an image cannot be had, which it does without an engine, too. */
class RunningContainerTest {

    private static final ContainerServer.Image IMAGE =
            new ContainerServer.Image("PostgreSQL", "postgres", 5432, "postgres", "POSTGRES");

    @Test
    void anImageThatCannotBeHadIsOneSentence() {
        assumeThat(DockerClientFactory.instance().isDockerAvailable()).isFalse();

        assertThatThrownBy(() -> RunningContainer.started(IMAGE, "18"))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith("no container of postgres:18 can be started: ")
                .hasMessageContaining("Docker environment")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("RemoteDockerImage");
    }
}
