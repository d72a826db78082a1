package dev.retort.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that is limited to some modules is a JRE: the compiler, and even javax.tools, are not there. */
class WithoutCompilerTest {

    @TempDir
    private Path project;

    /** What the other JVM runs. */
    static final class LoadOnce {
        private LoadOnce() {}

        public static void main(String[] args) {
            Path project = Path.of(args[0]);
            MigrationDirectory directory =
                    new MigrationDirectory(project.resolve("migrations"), List.of(), project.resolve(".retort"));
            System.out.println(directory.load().size() + " loaded");
        }
    }

    private void write(String message) throws IOException {
        Path migrations = Files.createDirectories(project.resolve("migrations"));
        Files.writeString(migrations.resolve("First.java"), """
                import dev.retort.migration.*;

                @Revision(id = "a1", message = "%s")
                class First implements Migration {
                    public void upgrade(Operations op) {}

                    public void downgrade(Operations op) {}
                }
                """.formatted(message));
    }

    private String loadOnJre() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base,java.sql,java.logging",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadOnce.class.getName(),
                        project.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    @Test
    void theErrorSaysThatAJdkIsNeeded() throws Exception {
        write("one");
        assertThat(loadOnJre())
                .contains(
                        "NoCompilerException",
                        "has no compiler, as a JRE has not: run on a JDK, or compile the migrations");
    }

    @Test
    void whatAJdkHasCompiledRunsOnAJre() throws Exception {
        write("two");
        new MigrationDirectory(project.resolve("migrations"), List.of(), project.resolve(".retort")).load();
        assertThat(loadOnJre()).contains("1 loaded");
    }
}
