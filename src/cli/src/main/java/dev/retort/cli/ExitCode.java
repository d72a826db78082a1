package dev.retort.cli;

/** How a command ended, for the shell. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Failed. */
    FAILED(1),
    /** The command line or the configuration is wrong. */
    USAGE(2),
    /** A check found differences, pending work or hazards that are errors. */
    PENDING(3),
    /** Refused: it needs confirmation or a flag. */
    REFUSED(4),
    /** Another run held the lock for too long. */
    LOCKED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The process's exit status. */
    public int number() {
        return number;
    }
}
