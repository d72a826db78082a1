package dev.retort.embedded;

/** Another command used the embedded database for the whole time that this one was willing to wait. */
public final class EmbeddedBusyException extends EmbeddedException {

    private static final long serialVersionUID = 1L;

    /** An error with a sentence that names the other command. */
    public EmbeddedBusyException(String message) {
        super(message);
    }
}
