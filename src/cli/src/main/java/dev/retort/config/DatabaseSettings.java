package dev.retort.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which database, who logs in, and what to look at there.
 *
 * @param url the address; null where none is named anywhere
 * @param username who logs in; null where the driver is to decide
 * @param password the password; null where none is given
 * @param schemas the schemas to look at; empty for the connection's default schema
 */
public record DatabaseSettings(
        @Nullable DatabaseUrl url,
        @Nullable String username,
        @Nullable Secret password,
        List<String> schemas) {

    /** Copies the list. */
    public DatabaseSettings {
        schemas = List.copyOf(schemas);
    }

    /**
     * The address, for a command that cannot do without one.
     *
     * @throws ConfigException where none is named anywhere
     */
    public DatabaseUrl requiredUrl() {
        if (url == null) {
            throw new ConfigException("no database is named; give --url, set RETORT_URL or DATABASE_URL,"
                    + " or write database.url in retort.yaml");
        }
        return url;
    }
}
