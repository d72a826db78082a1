package dev.retort.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of Hibernate's releases with entities for it: the folders of {@code hibernate-lines} whose names
 * hold for it, compiled against its jars.
 *
 * @param version its first two numbers
 * @param size how large the schema of its entities is
 */
record HibernateLine(String version, EntityModel.Size size) {

    private static final Path SOURCES = Path.of("src/test/resources/hibernate-lines");

    /** The lines that Retort claims to know. */
    static Stream<HibernateLine> all() {
        return Stream.of(
                of("5.4", 46, 190, 36),
                of("5.6", 47, 192, 35),
                of("6.2", 50, 219, 36),
                of("6.4", 57, 241, 40),
                of("6.6", 58, 246, 40),
                of("7.0", 60, 253, 41),
                of("7.2", 62, 261, 42),
                of("7.4", 70, 285, 43),
                of("8.0", 58, 250, 34));
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

    /** The sources that hold for this line, with the persistence API that it has. */
    private Path compile(List<Path> jars) throws IOException {
        Compilation compilation = Compilation.named(toString());
        try (Stream<Path> folders = Files.list(SOURCES)) {
            for (Path folder : folders.filter(this::holds).toList()) {
                try (Stream<Path> sources = Files.list(folder)) {
                    for (Path source : sources.toList()) {
                        String text = Files.readString(source);
                        compilation.add(
                                source.getFileName().toString(),
                                isJavax() ? text.replace("jakarta.persistence.", "javax.persistence.") : text);
                    }
                }
            }
        }
        return compilation.compile(jars, isJavax() ? "11" : "17");
    }

    /** Its name says since and until when. */
    private boolean holds(Path folder) {
        String name = folder.getFileName().toString();
        String since = name.replaceAll("since-([0-9.]+).*", "$1");
        String until = name.replaceAll(".*until-([0-9.]+)", "$1");
        return (since.equals(name) || version.compareTo(since) >= 0)
                && (until.equals(name) || version.compareTo(until) <= 0);
    }

    private boolean isJavax() {
        return version.startsWith("5.");
    }

    @Override
    public String toString() {
        return "hibernate-" + version;
    }

    private static HibernateLine of(String version, int tables, int columns, int foreignKeys) {
        return new HibernateLine(version, new EntityModel.Size(tables, columns, foreignKeys));
    }
}
