package dev.retort.diff;

/** A name of the model is longer than the server allows. */
public final class IdentifierTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says which name, how long it is and what the limit is. */
    public IdentifierTooLongException(String message) {
        super(message);
    }
}
