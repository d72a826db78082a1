package dev.retort.entity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Retort keeps its reader of entity classes, and the Hibernate for projects that bring none.
 *
 * @param reader the reader's jar or directory
 * @param hibernate Hibernate and what it needs
 */
record HibernateBundle(Path reader, List<Path> hibernate) {

    private static final String READER = "dev/retort/hibernate/HibernateModelReader.class";

    /** The jars of Hibernate and of what it needs, among all that an embedding application may run on. */
    private static final Pattern JARS =
            Pattern.compile("(hibernate-|jakarta\\.|jboss-logging|byte-buddy|classmate|jandex"
                    + "|antlr4-runtime|jaxb-|txw2|istack-|angus-).*\\.jar");

    /**
     * Looks in the directory {@code hibernate} beside Retort's own jar, as it is distributed, and otherwise on the Java
     * class path, as it is embedded and tested.
     *
     * @throws EntitySourceException when the reader is in neither
     */
    static HibernateBundle locate() {
        Path distributed = ownLocation().resolveSibling("hibernate");
        List<Path> entries = Files.isDirectory(distributed) ? jars(distributed) : javaClassPath();
        Path reader = new ClassPath(entries)
                .with(READER).stream()
                        .findFirst()
                        .orElseThrow(() -> new EntitySourceException(
                                "Retort's reader of entity classes (retort-hibernate) is neither in " + distributed
                                        + " nor on the Java class path; add it there.",
                                null));
        return new HibernateBundle(
                reader, entries.stream().filter(entry -> !entry.equals(reader)).toList());
    }

    private static Path ownLocation() {
        try {
            return Path.of(HibernateBundle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException failure) {
            throw new EntitySourceException("Retort cannot tell where it is installed.", failure);
        }
    }

    private static List<Path> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> javaClassPath() {
        ClassPath all = new ClassPath(
                Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                        .filter(entry -> !entry.isBlank())
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList());
        List<Path> readers = all.with(READER);
        return all.entries().stream()
                .filter(entry -> readers.contains(entry)
                        || JARS.matcher(entry.getFileName().toString()).matches())
                .toList();
    }
}
