package dev.retort.embedded;

import com.github.dockerjava.api.DockerClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** A server in a container of Testcontainers; loaded only where that is there. */
record RunningContainer(GenericContainer<?> container, ContainerServer.Image image, String password)
        implements EmbeddedServer {

    private static final String DATABASE = "retort";

    /** It says at length what one sentence tells: held here, as a logger that nobody holds forgets its level. */
    private static final List<Logger> NOISE = List.of(
            Logger.getLogger("org.testcontainers"), Logger.getLogger("com.github.dockerjava"), Logger.getLogger("tc"));

    /** A server makes its first database before it listens, which takes its time on a small machine. */
    private static final Duration START = Duration.ofMinutes(3);

    static EmbeddedServer start(ContainerServer.Image image, String version, Consumer<String> progress) {
        NOISE.forEach(logger -> logger.setLevel(Level.OFF));
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new EmbeddedException("no container can be started, as no Docker engine answers");
        }
        return started(image, version, progress);
    }

    @SuppressWarnings("resource") // closed with the server
    static RunningContainer started(ContainerServer.Image image, String version, Consumer<String> progress) {
        String password = UUID.randomUUID().toString();
        GenericContainer<?> container = new GenericContainer<>(image.name() + ":" + version)
                .withEnv(image.passwordVariable(), password)
                .withEnv(image.databaseVariable(), DATABASE)
                .withLabels(ContainerOwner.self().labels())
                .withExposedPorts(image.port())
                .waitingFor(Wait.forListeningPort().withStartupTimeout(START));
        try {
            prepare(image.name() + ":" + version, progress);
            container.start();
            return new RunningContainer(container, image, password);
        } catch (RuntimeException failure) { // what cannot be had, launched or asked has no type in common
            container.close();
            throw new EmbeddedException(
                    "no container of " + image.name() + ":" + version + " can be started: " + reason(failure), failure);
        }
    }

    private static void prepare(String name, Consumer<String> progress) {
        DockerClient client = DockerClientFactory.instance().client();
        ContainerOwner.self().removeAbandoned(client);
        new ContainerImages(client).fetch(name, progress);
        progress.accept("starting " + name + " in a container");
    }

    /** The first line of what began it: the exceptions around it only say where. */
    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null
                ? ContainerImages.withoutFrame(String.valueOf(failure.getMessage()))
                        .lines()
                        .findFirst()
                        .orElse("")
                : reason(cause);
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
