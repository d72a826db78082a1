package dev.retort.entity;

/** No entity was found. It is an error because an empty model would drop every table. */
public final class NoEntitiesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error whose message lists the searched places. */
    public NoEntitiesException(String message) {
        super(message);
    }
}
