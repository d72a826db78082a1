package dev.retort.dialect;

/** An operation cannot be said in a database's SQL. */
public final class InexpressibleOperationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says which operation, why not, and what to write instead. */
    public InexpressibleOperationException(String message) {
        super(message);
    }
}
