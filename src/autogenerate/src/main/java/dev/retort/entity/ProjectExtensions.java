package dev.retort.entity;

import dev.retort.extension.Extensions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/** The extensions on a project's class path, apart from all that Retort itself runs on but the types that they speak in. */
public final class ProjectExtensions implements AutoCloseable {

    private final URLClassLoader loader;
    private final Extensions extensions;

    private ProjectExtensions(URLClassLoader loader, Extensions extensions) {
        this.loader = loader;
        this.extensions = extensions;
    }

    /**
     * Those of a class path.
     *
     * @param classPath directories of classes, jars and globs of jars, in their order
     * @throws dev.retort.extension.ExtensionException when one of them cannot be made
     */
    public static ProjectExtensions on(List<String> classPath) {
        URL[] urls = ClassPath.urls(ClassPath.of(classPath).entries()).toArray(URL[]::new);
        URLClassLoader loader = new URLClassLoader(
                "retort-extensions", urls, new SharedTypes("schema", "operation", "extension", "migration"));
        try {
            return new ProjectExtensions(loader, Extensions.on(loader));
        } catch (RuntimeException failure) {
            close(loader);
            throw failure;
        }
    }

    /** What they are. */
    public Extensions extensions() {
        return extensions;
    }

    /** Lets go of the jars; the extensions and their operations must not be asked for anything afterwards. */
    @Override
    public void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The project's jars cannot be closed", failure);
        }
    }
}
