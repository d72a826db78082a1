package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program with its arguments, to be run in a directory and in an environment in which only the arguments count.
 *
 * @param words the program and its arguments
 * @param directory the working directory
 * @param environment variables that it gets beside those of this process
 */
record Command(List<String> words, Path directory, Map<String, String> environment) {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /**
     * What a program left behind.
     *
     * @param exitCode its exit code, 0 for success
     * @param output its standard output and error
     */
    record Result(int exitCode, String output) {}

    /** Copies the words and the variables. */
    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** A command without variables of its own. */
    Command(List<String> words, Path directory) {
        this(words, directory, Map.of());
    }

    /**
     * The command as a process builder. {@code PG...} variables of the user ({@code PGDATA}, {@code PGPORT}, {@code PGTZ}) are
     * taken out, and the programs speak English so that their messages can be told apart.
     */
    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        return builder;
    }

    /**
     * Starts the command and lets it run.
     *
     * @param log what it writes to its standard output and error is added there
     * @throws EmbeddedException if the program cannot be started
     */
    Process start(Path log) {
        try {
            return detached()
                    .builder()
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new EmbeddedException("The program " + words.get(0) + " cannot be run: " + Reason.of(e) + ".", e);
        }
    }

    /** In a session of its own a server does not get the terminal's Ctrl-C; this process stops it in order. */
    private Command detached() {
        if (!Files.isExecutable(SETSID)) {
            return this;
        }
        List<String> detached = new ArrayList<>(List.of(SETSID.toString()));
        detached.addAll(words);
        return new Command(detached, directory, environment);
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }

    /** Runs the command to its end. */
    Result run() {
        return run("");
    }

    /**
     * Runs the command to its end.
     *
     * @param input what it reads from its standard input
     * @throws EmbeddedException if the program cannot be started
     */
    Result run(String input) {
        try {
            Process process = builder().redirectErrorStream(true).start();
            write(process, input);
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new EmbeddedException("The program " + words.get(0) + " cannot be run: " + Reason.of(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException(
                    "Interrupted while " + words.get(0) + " was running; run the command again.", e);
        }
    }

    private static void write(Process process, String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        } catch (IOException closedEarly) {
            // The program ended without reading; its exit code and output say why.
        }
    }
}
