package dev.retort.embedded;

import java.util.List;
import java.util.function.Consumer;

/**
 * A server of the product and version that a database has, in a container that goes when the command ends. It takes a Docker engine
 * that answers, and Testcontainers, which Retort does not bring along, so that nothing here may name its types.
 */
public final class ContainerServer {

    /**
     * The official image of a product, whose tags are versions: https://hub.docker.com/_/postgres, _/mysql and _/mariadb.
     *
     * @param product the product as JDBC says it
     * @param name the image without tag
     * @param port the port inside the container
     * @param user who may do everything
     * @param variables the beginning of the variables for password and database
     */
    record Image(String product, String name, int port, String user, String variables) {

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

    private ContainerServer() {}

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
    public static EmbeddedServer start(String product, String version, Consumer<String> progress) {
        Image image = IMAGES.stream()
                .filter(known -> known.product().equals(product))
                .findFirst()
                .orElseThrow(() -> new EmbeddedException("there is no image of " + product + " for a container"));
        if (!isPossible()) {
            throw new EmbeddedException("no container can be started, as Testcontainers is not there: put the jars of"
                    + " org.testcontainers:testcontainers into Retort's lib folder");
        }
        return RunningContainer.start(image, version, progress);
    }
}
