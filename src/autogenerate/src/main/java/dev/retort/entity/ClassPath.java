package dev.retort.entity;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A project's class path.
 *
 * @param entries directories and jars that exist, in their order, each once
 */
record ClassPath(List<Path> entries) {

    /**
     * Follows globs.
     *
     * @throws EntitySourceException when an entry does not exist, or is a jar that only Spring Boot's launcher can read
     */
    static ClassPath of(List<String> entries) {
        Set<Path> paths = new LinkedHashSet<>();
        entries.forEach(entry -> paths.addAll(expand(entry)));
        paths.forEach(ClassPath::refuseNestedClasses);
        return new ClassPath(List.copyOf(paths));
    }

    private static List<Path> expand(String entry) {
        int star = entry.indexOf('*');
        if (star < 0) {
            return List.of(existing(Path.of(entry), entry));
        }
        int slash = Math.max(entry.lastIndexOf('/', star), entry.lastIndexOf('\\', star));
        Path directory = existing(Path.of(slash < 0 ? "." : entry.substring(0, slash + 1)), entry);
        String glob = entry.substring(slash + 1);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob.equals("*") ? "*.jar" : glob)) {
            files.forEach(file -> found.add(file.toAbsolutePath().normalize()));
        } catch (IOException failure) {
            throw new EntitySourceException("The class path entry " + entry + " cannot be listed.", failure);
        }
        found.sort(null);
        return found;
    }

    private static Path existing(Path path, String entry) {
        if (!Files.exists(path)) {
            throw new EntitySourceException(
                    "The class path entry " + entry + " does not exist (in "
                            + Path.of("").toAbsolutePath() + "); build the project first, or correct the entry.",
                    null);
        }
        return path.toAbsolutePath().normalize();
    }

    private static void refuseNestedClasses(Path path) {
        if (contains(path, "BOOT-INF/classes/") || contains(path, "WEB-INF/classes/")) {
            throw new EntitySourceException(
                    path + " keeps its classes in an inner directory, where no class loader finds them; unpack it and"
                            + " name its classes directory and lib/*.jar instead.",
                    null);
        }
    }

    /** The directories among the entries: what the project itself compiled. */
    List<Path> directories() {
        return entries.stream().filter(Files::isDirectory).toList();
    }

    /** Whether any entry has a file of that name. */
    boolean has(String name) {
        return entries.stream().anyMatch(entry -> contains(entry, name));
    }

    /** Whether the project brings its own Hibernate. */
    boolean hasHibernate() {
        return has("org/hibernate/Version.class");
    }

    /** The entries that have a file of that name. */
    List<Path> with(String name) {
        return entries.stream().filter(entry -> contains(entry, name)).toList();
    }

    private static boolean contains(Path entry, String name) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(name));
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(name) != null;
        } catch (IOException failure) {
            throw new EntitySourceException(entry + " is neither a directory nor a readable jar.", failure);
        }
    }

    /** The content of an entry's file of that name, if it has one. */
    static Optional<byte[]> read(Path entry, String name) {
        try {
            if (Files.isDirectory(entry)) {
                Path file = entry.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                ZipEntry file = jar.getEntry(name);
                return file == null ? Optional.empty() : Optional.of(bytes(jar, file));
            }
        } catch (IOException failure) {
            throw new EntitySourceException(name + " in " + entry + " cannot be read.", failure);
        }
    }

    private static byte[] bytes(ZipFile jar, ZipEntry file) throws IOException {
        try (InputStream content = jar.getInputStream(file)) {
            return content.readAllBytes();
        }
    }

    /** The entries as a class loader wants them. */
    static List<URL> urls(List<Path> paths) {
        List<URL> urls = new ArrayList<>();
        for (Path path : paths) {
            try {
                urls.add(path.toUri().toURL());
            } catch (MalformedURLException failure) {
                throw new EntitySourceException("The class path entry " + path + " is no URL.", failure);
            }
        }
        return urls;
    }
}
