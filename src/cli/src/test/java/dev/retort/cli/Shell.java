package dev.retort.cli;

import dev.retort.report.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs command lines in a folder and keeps what they print. */
final class Shell {

    /** What a command printed and how it ended. */
    record Result(int exitCode, String out, String err) {}

    /** The top of the repository, which has the templates. */
    static final Path REPOSITORY = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private final List<Verb> verbs = new ArrayList<>();
    private Terminal terminal = Terminal.NONE;
    private String typed;
    private Path home = REPOSITORY;

    Shell(Path folder) {
        this.folder = folder;
    }

    Shell variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Shell verb(Verb verb) {
        verbs.add(verb);
        return this;
    }

    Shell atTerminal(String password) {
        terminal = new Terminal(true, false, false);
        typed = password;
        return this;
    }

    Shell home(Path path) {
        home = path;
        return this;
    }

    Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                folder,
                variables,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                errStream,
                terminal,
                question -> {
                    errStream.print(question);
                    return typed == null ? null : typed.toCharArray();
                },
                home);
        // New ones each time, for the words of the last run are in them.
        List<Verb> all = new ArrayList<>(Verbs.all());
        all.addAll(verbs);
        int exitCode = new Cli(surroundings, all, ExceptionTranslation::standard).run(words);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A command line in one text, with a space between two words. */
    Result line(String line) {
        return run(
                Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));
    }
}
