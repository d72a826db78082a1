package dev.retort.models;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Entities compiled in the course of a test.
 *
 * @param directory where their sources and classes are
 */
record Compilation(Path directory) {

    /** A new one under a name; what is left of an earlier one is deleted. */
    static Compilation named(String name) throws IOException {
        Path directory = Path.of("target", "compiled-models", name).toAbsolutePath();
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.createDirectories(directory.resolve("sources"));
        return new Compilation(directory);
    }

    /** Adds a source file. */
    void add(String fileName, String text) throws IOException {
        Files.writeString(directory.resolve("sources").resolve(fileName), text);
    }

    /** Compiles all files and answers the directory of the classes. */
    Path compile(List<Path> classPath, String release) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-proc:none",
                "-nowarn",
                "--release",
                release);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(directory.resolve("sources"))) {
            if (!compiler.getTask(
                            null,
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(sources.sorted().toList()))
                    .call()) {
                throw new AssertionError("the entities in " + directory + " do not compile; see above");
            }
        }
        return classes;
    }
}
