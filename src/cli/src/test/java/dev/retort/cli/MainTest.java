package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real process: its streams, its exit code. */
class MainTest {

    @TempDir
    Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended java(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dretort.home=" + Shell.REPOSITORY,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.retort.cli.Main"));
        command.addAll(List.of(words));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(err));
    }

    @Test
    void printsResultsAndExitsWithZero() throws Exception {
        Ended ended = java("init", "--format", "json", "größe");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .startsWith("{\n  \"version\" : 1,\n  \"command\" : \"init\"")
                .endsWith("}\n");
    }

    @Test
    void printsErrorsWithoutColourAndExitsWithTheirCode() throws Exception {
        assertThat(java("upgrde"))
                .isEqualTo(new Ended(
                        2, "", "error: unknown command 'upgrde'; did you mean 'upgrade'? See 'retort --help'\n"));
    }
}
