package dev.retort.embedded;

import java.util.Optional;

/**
 * The command that holds the embedded database, as it wrote itself into the lock file.
 *
 * @param pid the process id
 * @param command the command in the user's words, such as {@code retort upgrade}
 */
record LockOwner(long pid, String command) {

    /** This process. */
    static LockOwner self(String command) {
        return new LockOwner(ProcessHandle.current().pid(), oneLine(command));
    }

    /** Reads what {@link #text()} wrote; empty where the file says something else. */
    static Optional<LockOwner> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 2 || !lines[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new LockOwner(Long.parseLong(lines[0]), oneLine(lines[1])));
    }

    /** The content of the lock file: the process id and the command, a line each. */
    String text() {
        return pid + "\n" + command + "\n";
    }

    /** The owner in a message: {@code pid 4711 (retort upgrade)}. */
    String describe() {
        return "pid " + pid + " (" + command + ")";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
