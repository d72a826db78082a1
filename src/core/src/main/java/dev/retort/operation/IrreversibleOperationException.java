package dev.retort.operation;

/** An operation cannot be reversed because it does not hold what the way back needs. */
public final class IrreversibleOperationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says which operation and why. */
    public IrreversibleOperationException(String message) {
        super(message);
    }
}
