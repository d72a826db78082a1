package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a running server says of itself in {@code postmaster.pid} (PostgreSQL's {@code miscadmin.h}, {@code LOCK_FILE_LINE_*}).
 *
 * @param pid its process id
 * @param port the port it listens on; 0 while it does not say yet
 * @param ready whether it accepts connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /**
     * Whether there is such a file.
     *
     * @param content what it says; empty where there is no file, or it says nothing that can be understood
     * @param exists whether there is a file
     */
    record Reading(Optional<PostmasterFile> content, boolean exists) {}

    /** The path of the file in a data directory. */
    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /**
     * Reads the file in a data directory.
     *
     * @throws EmbeddedException if it cannot be read
     */
    static Reading read(Path data) {
        try {
            return new Reading(parse(new String(Files.readAllBytes(in(data)), UTF_8)), true);
        } catch (NoSuchFileException stopped) {
            return new Reading(Optional.empty(), false);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The file " + in(data) + " of the embedded PostgreSQL cannot be read: " + Reason.of(e)
                            + "; make it readable, or name a running database instead.",
                    e);
        }
    }

    /** Understands the file's content; empty where it is not what PostgreSQL writes. */
    static Optional<PostmasterFile> parse(String content) {
        String[] lines = content.split("\n", -1);
        // Stand-alone backends (single-user mode) write their process id negated.
        String pid = line(lines, PID_LINE).replaceFirst("^-", "");
        String port = line(lines, PORT_LINE);
        if (!pid.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        boolean ready = line(lines, STATUS_LINE).equals("ready");
        return Optional.of(new PostmasterFile(
                Long.parseLong(pid), port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0, ready));
    }

    private static String line(String[] lines, int index) {
        return index < lines.length ? lines[index].strip() : "";
    }
}
