package dev.retort.runner;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads compiled migrations from memory, and what they need from the user's class path behind Retort's own. */
final class MigrationClassLoader extends URLClassLoader {

    private final CompiledClasses classes;

    MigrationClassLoader(CompiledClasses classes, List<Path> classPath) {
        super("migrations", urls(classPath), MigrationClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(MigrationClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("A class path entry is a file or directory, not " + path, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.bytes().get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
}
