package dev.retort.diff;

/** A foreign key that is kept leads to a key that the entities replace. */
public final class KeptForeignKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that names the foreign key, the key and the ways out. */
    public KeptForeignKeyException(String message) {
        super(message);
    }
}
