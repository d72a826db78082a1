package dev.retort.config;

/**
 * A password: it prints as stars, so that it cannot slip into a message.
 *
 * @param value the password itself
 */
public record Secret(String value) {

    /** Stars. */
    @Override
    public String toString() {
        return Redaction.STARS;
    }
}
