package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.runner.MigrationClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Migrations that a project compiled itself, in a class loader over its class path. */
final class CompiledMigrations implements AutoCloseable {

    private final URLClassLoader loader;
    private final String packageName;

    private CompiledMigrations(URLClassLoader loader, String packageName) {
        this.loader = loader;
        this.packageName = packageName;
    }

    /** Those of a package on a class path. */
    static CompiledMigrations on(List<Path> classPath, String packageName) {
        URL[] urls = classPath.stream().map(CompiledMigrations::url).toArray(URL[]::new);
        URLClassLoader loader = new URLClassLoader(urls, CompiledMigrations.class.getClassLoader());
        return new CompiledMigrations(loader, packageName);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a file has no address: " + entry, impossible);
        }
    }

    /** The migrations in the order of their classes' names. */
    List<MigrationScript> load() {
        return MigrationClassPath.ofPackage(loader, packageName).load();
    }

    /** Lets go of the jars; the migrations must not be asked for anything afterwards. */
    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
