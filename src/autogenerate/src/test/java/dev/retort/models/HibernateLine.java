package dev.retort.models;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A line of Hibernate's releases with entities for it: the folders {@code since-X} and {@code until-X} of
 * {@code hibernate-lines} that hold for it, compiled against its jars.
 *
 * @param version its first two numbers
 * @param size how large the schema of its entities is
 */
record HibernateLine(String version, EntityModel.Size size) {

    private static final Path SOURCES = Path.of("src/test/resources/hibernate-lines");
    private static final Path TARGET = Path.of("target/hibernate-lines").toAbsolutePath();

    /** The lines that Retort claims to know. */
    static Stream<HibernateLine> all() {
        return Stream.of(
                of("5.4", 46, 190, 36),
                of("5.6", 47, 192, 35),
                of("6.2", 47, 214, 35),
                of("6.4", 54, 236, 39),
                of("6.6", 55, 241, 39),
                of("7.0", 57, 248, 40),
                of("7.2", 59, 256, 41),
                of("7.4", 67, 280, 42));
    }

    /** Compiles its entities. */
    EntityModel model() throws IOException {
        List<Path> jars = EntityModel.jarsIn("hibernate-" + version);
        List<Path> classPath = new ArrayList<>(jars);
        classPath.add(compile(jars));
        return new EntityModel(
                toString(),
                classPath,
                List.of("lines"),
                List.of(),
                Map.of("hibernate.hbm2ddl.create_namespaces", "true"),
                size);
    }

    /** Creates the views that its entities map: no migration does. */
    String views() {
        return hasViews() ? "create view living as select id, name from softly where not deleted" : "";
    }

    /** Drops the views. */
    String withoutViews() {
        return hasViews() ? "drop view living" : "";
    }

    private boolean hasViews() {
        return version.compareTo("6.4") >= 0;
    }

    private Path compile(List<Path> jars) throws IOException {
        Path classes = emptied(TARGET.resolve(version).resolve("classes"));
        List<Path> files = sources(emptied(TARGET.resolve(version).resolve("sources")));
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-proc:none",
                "-nowarn",
                "--release",
                isJavax() ? "11" : "17");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new AssertionError("the entities for Hibernate " + version + " do not compile; see above");
            }
        }
        return classes;
    }

    /** The sources that hold for this line, with the persistence API that it has. */
    private List<Path> sources(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> folders = Files.list(SOURCES)) {
            for (Path folder : folders.filter(this::holds).sorted().toList()) {
                try (Stream<Path> sources = Files.list(folder)) {
                    for (Path source : sources.toList()) {
                        String text = Files.readString(source);
                        files.add(Files.writeString(
                                directory.resolve(source.getFileName()),
                                isJavax() ? text.replace("jakarta.persistence.", "javax.persistence.") : text));
                    }
                }
            }
        }
        return files;
    }

    private boolean holds(Path folder) {
        String[] name = folder.getFileName().toString().split("-");
        return name[0].equals("since") ? version.compareTo(name[1]) >= 0 : version.compareTo(name[1]) <= 0;
    }

    private boolean isJavax() {
        return version.startsWith("5.");
    }

    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return Files.createDirectories(directory);
    }

    @Override
    public String toString() {
        return "hibernate-" + version;
    }

    private static HibernateLine of(String version, int tables, int columns, int foreignKeys) {
        return new HibernateLine(version, new EntityModel.Size(tables, columns, foreignKeys));
    }
}
