package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.util.stream.Stream;

/** Bad input: one sentence on standard error, an exit code, nothing on standard output, and nothing changed. */
record Refusals(Project project, TestDatabase database) {

    /** A command that must fail so; <code>{folder}</code> in the sentence stands for the project's folder. */
    void refuses(int exitCode, String sentence, String... words) {
        var files = project.files();
        var content = database.content();
        String error = "error: " + sentence.replace("{folder}", project.folder.toString()) + "\n";

        // Without the notes about what takes long.
        String[] quiet = Stream.concat(Stream.of(words), Stream.of("--quiet")).toArray(String[]::new);
        assertThat(project.run(quiet)).isEqualTo(new Result(exitCode, "", error));
        assertThat(project.files()).isEqualTo(files);
        assertThat(database.content()).isEqualTo(content);
    }
}
