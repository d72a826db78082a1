package dev.retort.runner;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Lists the classes of a package in directories and jars. */
final class PackageListing {

    private static final String CLASS = ".class";

    private PackageListing() {}

    static Collection<String> classNames(ClassLoader loader, String packageName) throws IOException {
        String folder = packageName.replace('.', '/');
        List<URL> places = Collections.list(loader.getResources(folder));
        if (places.isEmpty()) {
            throw new UnreadableMigrationsException(
                    "Package '%s' is nowhere on the class path: correct its name, or put the compiled migrations there."
                            .formatted(packageName),
                    null);
        }
        Collection<String> names = new TreeSet<>();
        for (URL place : places) {
            files(place, folder)
                    .filter(file -> file.endsWith(CLASS) && !file.equals("package-info.class"))
                    .map(file -> packageName + "." + file.substring(0, file.length() - CLASS.length()))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<String> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Stream<String> files(URL place, String folder) throws IOException {
        if (place.openConnection() instanceof JarURLConnection connection) {
            return entries(connection, folder + "/");
        }
        try {
            return list(Path.of(place.toURI())).stream();
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException(place + " is neither a directory nor a jar", e);
        }
    }

    /** Without the JVM-wide cache the jar is ours to close. */
    private static Stream<String> entries(JarURLConnection connection, String prefix) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
                    .map(name -> name.substring(prefix.length()))
                    .toList()
                    .stream();
        }
    }
}
