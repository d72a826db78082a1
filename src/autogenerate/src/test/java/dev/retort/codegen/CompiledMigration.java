package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the text of a migration file and makes the migration. */
final class CompiledMigration {

    private CompiledMigration() {}

    static Migration of(String className, String source, Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve(className + ".java"), source);
        compile(file, directory);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, CompiledMigration.class.getClassLoader())) {
            return (Migration)
                    loader.loadClass(className).getDeclaredConstructor().newInstance();
        }
    }

    private static void compile(Path file, Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", directory.toString(), "-proc:none", "-encoding", "UTF-8", "-Xlint:all");
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as("%s%n%s", messages, Files.readString(file)).isTrue();
        }
    }
}
