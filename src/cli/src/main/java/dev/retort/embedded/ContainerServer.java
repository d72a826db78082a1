package dev.retort.embedded;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * A server of the product and version that a database has, in a container that goes when the command ends. It takes a Docker engine
 * that answers, and Testcontainers, which Retort does not bring along.
 */
public final class ContainerServer implements EmbeddedServer {

    private static final String DATABASE = "retort";

    /** It says at length what one sentence tells: held here, as a logger that nobody holds forgets its level. */
    private static final Logger NOISE = Logger.getLogger("org.testcontainers");

    /**
     * The official image of a product, whose tags are versions: https://hub.docker.com/_/postgres, _/mysql and _/mariadb.
     *
     * @param product the product as JDBC says it
     * @param name the image without tag
     * @param port the port inside the container
     * @param user who may do everything
     * @param variables the beginning of the variables for password and database
     */
    private record Image(String product, String name, int port, String user, String variables) {

        String passwordVariable() {
            return variables + (user.equals("root") ? "_ROOT_PASSWORD" : "_PASSWORD");
        }

        String databaseVariable() {
            return variables + (user.equals("root") ? "_DATABASE" : "_DB");
        }
    }

    private static final List<Image> IMAGES = List.of(
            new Image("PostgreSQL", "postgres", 5432, "postgres", "POSTGRES"),
            new Image("MySQL", "mysql", 3306, "root", "MYSQL"),
            new Image("MariaDB", "mariadb", 3306, "root", "MARIADB"));

    private final GenericContainer<?> container;
    private final Image image;
    private final String password;

    private ContainerServer(GenericContainer<?> container, Image image, String password) {
        this.container = container;
        this.image = image;
        this.password = password;
    }

    /** Whether Testcontainers is on the class path. */
    public static boolean isPossible() {
        try {
            Class.forName("org.testcontainers.DockerClientFactory", false, ContainerServer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    /**
     * Starts one.
     *
     * @param product the product as JDBC's {@code DatabaseMetaData} says it
     * @param version the version as the tags of images say it, such as {@code 16.4}
     * @param progress told each step that takes time, a line each
     * @throws EmbeddedException if Testcontainers is missing, no Docker engine answers, or the image cannot be had or started
     */
    public static ContainerServer start(String product, String version, Consumer<String> progress) {
        Image image = IMAGES.stream()
                .filter(known -> known.product().equals(product))
                .findFirst()
                .orElseThrow(() -> new EmbeddedException("there is no image of " + product + " for a container"));
        if (!isPossible()) {
            throw new EmbeddedException("no container can be started, as Testcontainers is not there: put the jars of"
                    + " org.testcontainers:testcontainers into Retort's lib folder");
        }
        NOISE.setLevel(Level.OFF);
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new EmbeddedException("no container can be started, as no Docker engine answers");
        }
        progress.accept("starting " + image.name() + ":" + version + " in a container");
        return started(image, version);
    }

    @SuppressWarnings("resource") // closed with the server
    private static ContainerServer started(Image image, String version) {
        String password = UUID.randomUUID().toString();
        GenericContainer<?> container = new GenericContainer<>(image.name() + ":" + version)
                .withEnv(image.passwordVariable(), password)
                .withEnv(image.databaseVariable(), DATABASE)
                .withExposedPorts(image.port())
                .waitingFor(Wait.forListeningPort());
        try {
            container.start();
            return new ContainerServer(container, image, password);
        } catch (ContainerLaunchException failure) {
            container.close();
            throw new EmbeddedException(
                    "no container of " + image.name() + ":" + version + " can be started: " + failure.getMessage(),
                    failure);
        }
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:%s://%s:%d/%s"
                .formatted(
                        image.product().toLowerCase(java.util.Locale.ROOT),
                        container.getHost(),
                        container.getMappedPort(image.port()),
                        DATABASE);
    }

    @Override
    public String username() {
        return image.user();
    }

    @Override
    public String password() {
        return password;
    }

    /** Nothing waits: Testcontainers removes the container behind a process that has ended. */
    @Override
    public void stopAfter(Runnable command) {}

    @Override
    public void close() {
        container.close();
    }
}
