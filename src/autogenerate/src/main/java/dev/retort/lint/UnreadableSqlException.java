package dev.retort.lint;

/** Thrown when a statement does something that cannot be told from its text; a report says so in its place. */
public final class UnreadableSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSqlException(String why) {
        super(why);
    }
}
