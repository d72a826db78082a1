package dev.retort.impact;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The binaries of one version of PostgreSQL, in a jar.
 *
 * @param version the version of the jar
 * @param jar the jar
 * @param entry the archive in it
 */
record PostgreSqlBinaries(String version, Path jar, String entry) {

    private static final List<String> ARCHIVES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-x86_64.txz",
            "postgres-darwin-arm_64.txz",
            "postgres-windows-x86_64.txz");

    /**
     * The version on the class path and, where the system property {@code retort.impact.versions} is {@code all}, the others in the
     * local Maven repository.
     */
    static List<PostgreSqlBinaries> ofTheBuild() {
        String entry = ARCHIVES.stream()
                .filter(name -> PostgreSqlBinaries.class.getResource("/" + name) != null)
                .findFirst()
                .orElseThrow();
        Path jar = jar(Objects.requireNonNull(PostgreSqlBinaries.class.getResource("/" + entry)));
        boolean all = System.getProperty("retort.impact.versions", "").equals("all");
        Path versions = jar.getParent().getParent();
        String artifact = versions.getFileName() + "-";
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> new PostgreSqlBinaries(
                            folder.getFileName().toString(),
                            folder.resolve(artifact + folder.getFileName() + ".jar"),
                            entry))
                    .filter(binaries ->
                            all ? Files.exists(binaries.jar()) : binaries.jar().equals(jar))
                    .sorted((one, other) -> one.version().compareTo(other.version()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path jar(URL entry) {
        return Path.of(URI.create(entry.getPath().replaceFirst("!.*", "")));
    }

    EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, hardware) -> open())
                .setServerConfig("fsync", "off")
                .setServerConfig("autovacuum", "off")
                .start();
    }

    private InputStream open() throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream archive = file.getInputStream(file.getJarEntry(entry))) {
            return new java.io.ByteArrayInputStream(archive.readAllBytes());
        }
    }
}
