package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A program with its arguments, to be run in a directory and in an environment in which only the arguments count.
 *
 * @param words the program and its arguments
 * @param directory the working directory
 */
record Command(List<String> words, Path directory) {

    /**
     * What a program left behind.
     *
     * @param exitCode its exit code, 0 for success
     * @param output its standard output and error
     */
    record Result(int exitCode, String output) {}

    /** Copies the words. */
    Command {
        words = List.copyOf(words);
    }

    /**
     * The command as a process builder. {@code PG...} variables of the user ({@code PGDATA}, {@code PGPORT}, {@code PGTZ}) are
     * taken out, and the programs speak English so that their messages can be told apart.
     */
    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
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
