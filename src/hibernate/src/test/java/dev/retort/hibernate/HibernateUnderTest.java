package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
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
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A version of Hibernate in a class loader of its own, with the reader and the test entities. */
final class HibernateUnderTest {

    /** What Hibernate has to say about deprecated settings and absent connections is of no interest here. */
    private static final Logger QUIET = Logger.getLogger("org.hibernate");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private static final HibernateUnderTest NEWEST = new HibernateUnderTest("hibernate-7", classPath(entry -> true));
    private static final HibernateUnderTest OLDER = in(Path.of("target/hibernate-6"));

    private final String name;
    private final List<Path> jars;
    private final ClassLoader loader;

    private HibernateUnderTest(String name, List<Path> jars) {
        this.name = name;
        this.jars = jars;
        this.loader = new URLClassLoader(urls(jars), new Shared());
    }

    /** The newest version and the one before, which read the same entities. */
    static Stream<HibernateUnderTest> all() {
        return Stream.of(NEWEST, OLDER);
    }

    /** The version whose jars lie in a directory. */
    static HibernateUnderTest in(Path directory) {
        List<Path> entries = new ArrayList<>(classPath(entry -> entry.endsWith("classes")));
        entries.addAll(jars(directory));
        return new HibernateUnderTest(directory.getFileName().toString(), entries);
    }

    /** The newest version with the jars of a directory beside it. */
    static HibernateUnderTest with(Path directory) {
        List<Path> entries = new ArrayList<>(classPath(entry -> true));
        entries.addAll(jars(directory));
        return new HibernateUnderTest(NEWEST.name, entries);
    }

    /** The same version with a directory in front of its class path, as for services that it names. */
    HibernateUnderTest and(Path directory) {
        List<Path> entries = new ArrayList<>(List.of(directory));
        entries.addAll(jars);
        return new HibernateUnderTest(name, entries);
    }

    private static List<Path> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> classPath(Predicate<String> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .map(Path::of)
                .toList();
    }

    /** Reads entities for PostgreSQL 18, and holds what is read against what an application exports. */
    Schema read(Class<?>... entities) {
        return read(Map.of(), entities);
    }

    /** Reads entities with settings, and holds what is read against what an application exports. */
    Schema read(Map<String, String> settings, Class<?>... entities) {
        ModelRequest request = request(settings, entities);
        return readAndCompare(request);
    }

    /** Reads a request, and holds what is read against what an application exports. */
    Schema readAndCompare(ModelRequest request) {
        Schema schema = read(request);
        assertThat(Postgres.catalogAfter(Statements.create(schema))).isEqualTo(Postgres.catalogAfter(export(request)));
        return schema;
    }

    /** The class of that name in this version's class loader, not initialised. */
    Class<?> load(String className) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A request for PostgreSQL 18. */
    static ModelRequest request(Map<String, String> settings, Class<?>... entities) {
        List<String> names = Stream.of(entities).map(Class::getName).sorted().toList();
        return new ModelRequest(
                names, List.of(), List.of(), settings, new DatabaseServer("PostgreSQL", 18, 0), "public");
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

    /** Where the versions differ, as they may, a test says so with this. */
    boolean isNewest() {
        return name.equals(NEWEST.name);
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
