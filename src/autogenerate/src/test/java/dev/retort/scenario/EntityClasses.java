package dev.retort.scenario;

import dev.retort.model.ModelReader;
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
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The entities of all scenarios, compiled at once, in a package per scenario and side. */
final class EntityClasses {

    /** Of this process alone, as another one runs other tests at the same time. */
    private static final Path FOLDER =
            Path.of("target", "scenarios-" + ProcessHandle.current().pid()).toAbsolutePath();

    private static final Path CLASSES = FOLDER.resolve("classes");
    private static final Path SOURCES = FOLDER.resolve("sources");

    private EntityClasses() {}

    private static void deleteAll() {
        try {
            delete(FOLDER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles the entities of scenarios; the first call of a run decides which. */
    private static final class Compiled {
        private static final ClassLoader APPLICATION = compile();
        private static final ModelReader READER = isolatedReader();

        private static ClassLoader compile() {
            try {
                delete(FOLDER);
                Files.createDirectories(CLASSES);
                Runtime.getRuntime().addShutdownHook(new Thread(EntityClasses::deleteAll));
                compileAll(copied());
                return new URLClassLoader(new URL[] {url(CLASSES)}, EntityClasses.class.getClassLoader());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static List<Path> copied() throws IOException {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> sources = Files.walk(Scenario.ROOT)) {
                for (Path source :
                        sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String packageName = packageOf(source.getParent());
                    Path copy = SOURCES.resolve(packageName.replace('.', '/')).resolve(source.getFileName());
                    Files.createDirectories(copy.getParent());
                    files.add(Files.writeString(copy, "package " + packageName + ";\n" + Files.readString(source)));
                }
            }
            return files;
        }

        private static void compileAll(List<Path> files) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                List<String> options = List.of("-d", CLASSES.toString(), "-proc:none", "-nowarn", "-parameters");
                if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                        .call()) {
                    throw new AssertionError("the entities of a scenario do not compile; see above");
                }
            }
        }

        /** Hibernate and the entities beside the reader, as an application's class path is. */
        private static ModelReader isolatedReader() {
            List<URL> urls = new ArrayList<>(List.of(url(CLASSES)));
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(url(Path.of(entry)));
            }
            ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), new SharedTypes());
            return ServiceLoader.load(ModelReader.class, loader).findFirst().orElseThrow();
        }
    }

    private static final class SharedTypes extends ClassLoader {
        SharedTypes() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("dev.retort.schema.") || name.startsWith("dev.retort.model.")) {
                return EntityClasses.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    /** The reader of entity classes, which sees those of all scenarios. */
    static ModelReader reader() {
        return Compiled.READER;
    }

    /** The loader of the entities beside the test's own Hibernate. */
    static ClassLoader applicationLoader() {
        return Compiled.APPLICATION;
    }

    /** The classes of a side's folder that Hibernate is told of. */
    static List<String> of(Path side) {
        String packageName = packageOf(side);
        applicationLoader();
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files.map(file ->
                            packageName + "." + file.getFileName().toString().replace(".class", ""))
                    .filter(name -> Stream.of(load(name).getAnnotations())
                            .anyMatch(a -> a.annotationType().getName().startsWith("jakarta.persistence.")))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, applicationLoader());
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String packageOf(Path side) {
        return "scenario." + side.getParent().getFileName().toString().replaceAll("\\W", "_") + "."
                + side.getFileName();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException failure) {
            throw new AssertionError(failure);
        }
    }
}
