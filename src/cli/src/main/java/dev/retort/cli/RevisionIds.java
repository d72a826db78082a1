package dev.retort.cli;

import java.security.SecureRandom;

/** The ids of revisions. */
final class RevisionIds {

    private static final long BITS_OF_12_DIGITS = 0xffff_ffff_ffffL;

    private RevisionIds() {}

    /** Twelve random hexadecimal digits: two people who work apart do not get the same. */
    static String random() {
        return String.format("%012x", new SecureRandom().nextLong() & BITS_OF_12_DIGITS);
    }

    /** An id that a person chose. */
    static String checked(String id) {
        if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "'" + id + "' cannot be a revision id; write 1 to 32 letters, digits, underscores or hyphens");
        }
        return id;
    }
}
