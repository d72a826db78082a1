package dev.retort.codegen;

/** A template for migration files cannot be used. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says which placeholder is the matter. */
    public TemplateException(String message) {
        super(message);
    }
}
