package dev.retort.config;

import org.jspecify.annotations.Nullable;

/** A setting is wrong or missing; the message says where it stands, what is wrong and what to write instead. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error in one sentence. */
    public ConfigException(String message) {
        this(message, null);
    }

    /** An error in one sentence with its cause, if one is known. */
    public ConfigException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
