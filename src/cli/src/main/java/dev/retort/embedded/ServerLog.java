package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server wrote since a certain moment.
 *
 * @param file the log file
 * @param start the size of the file at that moment, in bytes
 */
record ServerLog(Path file, long start) {

    // What the server, initdb, and initdb of its server report.
    private static final Pattern ERROR =
            Pattern.compile(".*?(?:ERROR: {2}|FATAL: {2}|PANIC: {2}|initdb: error: |^(?=child process ))(.*)");

    private static final long LARGEST = 1 << 20;

    /**
     * The log from now on; a file that has grown large is emptied.
     *
     * @throws EmbeddedException if it cannot be written
     */
    static ServerLog begin(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) < LARGEST) {
                return new ServerLog(file, Files.size(file));
            }
            Files.write(file, new byte[0]);
            return new ServerLog(file, 0);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The log " + file + " of the embedded database cannot be written: " + Reason.of(e)
                            + "; make it writable, or name a running database instead.",
                    e);
        }
    }

    /** What was written; empty where it cannot be read. */
    String text() {
        try {
            byte[] all = Files.readAllBytes(file);
            int from = (int) Math.min(start, all.length);
            return new String(all, from, all.length - from, UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Why the server ended. */
    String reason() {
        return reasonIn(text());
    }

    /** Why one of PostgreSQL's programs ended, by its output: the errors it reports, or else the last line. */
    static String reasonIn(String output) {
        List<String> errors = errorsIn(output);
        return errors.isEmpty()
                ? output.lines().reduce("it ended without a word", (earlier, last) -> last)
                : String.join("; ", errors);
    }

    /** What PostgreSQL's output reports as errors, from the severity on, without time and process id. */
    static List<String> errorsIn(String output) {
        return output.lines()
                .map(ERROR::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }
}
