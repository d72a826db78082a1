package dev.retort.embedded;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** A server in a container of Testcontainers; loaded only where that is there. */
record RunningContainer(GenericContainer<?> container, ContainerServer.Image image, String password)
        implements EmbeddedServer {

    private static final String DATABASE = "retort";

    /** It says at length what one sentence tells: held here, as a logger that nobody holds forgets its level. */
    private static final Logger NOISE = Logger.getLogger("org.testcontainers");

    static EmbeddedServer start(ContainerServer.Image image, String version, Consumer<String> progress) {
        NOISE.setLevel(Level.OFF);
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new EmbeddedException("no container can be started, as no Docker engine answers");
        }
        progress.accept("starting " + image.name() + ":" + version + " in a container");
        return started(image, version);
    }

    @SuppressWarnings("resource") // closed with the server
    private static RunningContainer started(ContainerServer.Image image, String version) {
        String password = UUID.randomUUID().toString();
        GenericContainer<?> container = new GenericContainer<>(image.name() + ":" + version)
                .withEnv(image.passwordVariable(), password)
                .withEnv(image.databaseVariable(), DATABASE)
                .withExposedPorts(image.port())
                .waitingFor(Wait.forListeningPort());
        try {
            container.start();
            return new RunningContainer(container, image, password);
        } catch (ContainerLaunchException failure) {
            container.close();
            throw new EmbeddedException(
                    "no container of " + image.name() + ":" + version + " can be started: " + failure.getMessage(),
                    failure);
        }
    }

    @Override
    public String jdbcUrl() {
        String product = image.product().toLowerCase(Locale.ROOT);
        return "jdbc:%s://%s:%d/%s"
                .formatted(product, container.getHost(), container.getMappedPort(image.port()), DATABASE);
    }

    @Override
    public String username() {
        return image.user();
    }

    /** Nothing waits: Testcontainers removes the container behind a process that has ended. */
    @Override
    public void stopAfter(Runnable command) {}

    @Override
    public void close() {
        container.close();
    }

    @Override
    public String toString() {
        return image.product() + " in a container";
    }
}
