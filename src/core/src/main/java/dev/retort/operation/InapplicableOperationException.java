package dev.retort.operation;

/** An operation does not fit the schema it is applied to. */
public final class InapplicableOperationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says which operation and what is missing or in the way. */
    public InapplicableOperationException(String message) {
        super(message);
    }
}
