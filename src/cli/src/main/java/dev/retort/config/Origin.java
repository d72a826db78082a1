package dev.retort.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was written.
 *
 * @param place in the words of an error message: {@code --url}, {@code RETORT_URL} or {@code retort.yaml:4:8}
 * @param directory what relative paths in the value start from
 */
record Origin(String place, Path directory) {

    /** An error about a value from here. */
    ConfigException error(String message) {
        return error(message, null);
    }

    ConfigException error(String message, @Nullable Throwable cause) {
        return new ConfigException(place + ": " + message, cause);
    }

    /** A path as written here. */
    Path resolve(String path) {
        return directory.resolve(path).normalize();
    }
}
