package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the server wrote since a certain moment.
 *
 * @param file the log file
 * @param start the size of the file at that moment, in bytes
 */
record ServerLog(Path file, long start) {

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
                    "The log " + file + " of the embedded PostgreSQL cannot be written: " + Reason.of(e)
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

    /** Why the server ended: the errors among it, without time and process id, or else the last line. */
    String reason() {
        List<String> errors = errorsIn(text());
        return errors.isEmpty()
                ? text().lines().reduce("it ended at once", (earlier, last) -> last)
                : String.join("; ", errors);
    }

    /** The lines of PostgreSQL's output that report an error, from the severity on. */
    static List<String> errorsIn(String output) {
        return output.lines()
                .filter(line -> line.matches(".*\\b(ERROR|FATAL|PANIC):  .*"))
                .map(line -> line.replaceFirst(".*?\\b(ERROR|FATAL|PANIC):  ", ""))
                .toList();
    }
}
