package dev.retort.hibernate;

import dev.retort.model.ModelReader;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Schema;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A version of Hibernate in a class loader of its own, with the reader and the test entities. */
final class HibernateUnderTest {

    private final String name;
    private final ClassLoader loader;

    private HibernateUnderTest(String name, List<Path> jars) {
        this.name = name;
        this.loader = new URLClassLoader(urls(jars), new Shared());
    }

    /** The version whose jars lie in a directory. */
    static HibernateUnderTest in(Path directory) {
        List<Path> entries = new ArrayList<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("classes"))
                .map(Path::of)
                .forEach(entries::add);
        try (Stream<Path> jars = Files.list(directory)) {
            jars.filter(jar -> jar.toString().endsWith(".jar")).forEach(entries::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new HibernateUnderTest(directory.getFileName().toString(), entries);
    }

    Schema read(ModelRequest request) {
        return instance("dev.retort.hibernate.HibernateModelReader", ModelReader.class, reader -> reader.read(request));
    }

    @SuppressWarnings("unchecked")
    List<String> export(ModelRequest request) {
        return instance(
                "dev.retort.hibernate.HibernateExport", Function.class, export -> (List<String>) export.apply(request));
    }

    private <T, R> R instance(String className, Class<T> type, Function<T, R> use) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return use.apply(
                    type.cast(loader.loadClass(className).getConstructor().newInstance()));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(List<Path> paths) {
        return paths.stream()
                .map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (MalformedURLException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .toArray(URL[]::new);
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Shared extends ClassLoader {
        Shared() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String className) throws ClassNotFoundException {
            if (className.startsWith("dev.retort.schema.") || className.startsWith("dev.retort.model.")) {
                return HibernateUnderTest.class.getClassLoader().loadClass(className);
            }
            throw new ClassNotFoundException(className);
        }
    }
}
