package dev.retort.config;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database, without its credentials.
 *
 * @param product the kind of database
 * @param address a JDBC URL, or {@code embedded:} and the product for a server that Retort starts itself
 * @param username who logs in, where the address says so
 * @param password the password, where the address has one
 */
public record DatabaseUrl(
        Product product,
        String address,
        @Nullable String username,
        @Nullable Secret password) {

    static final String EMBEDDED = "embedded:";

    /**
     * Understands JDBC URLs, {@code postgresql://}, {@code postgres://}, {@code mysql://}, {@code mariadb://} and
     * {@code sqlite:///} addresses, and {@code embedded:} products. Relative file names start from the current folder.
     *
     * @throws ConfigException listing the forms, for any other text
     */
    public static DatabaseUrl parse(String text) {
        return parse(text, origin());
    }

    static DatabaseUrl parse(String text, Origin origin) {
        return new DatabaseUrlParser(origin).parse(text);
    }

    private static Origin origin() {
        return new Origin("database address", Path.of("").toAbsolutePath());
    }

    /** Whether Retort is to start the server itself. */
    public boolean isEmbedded() {
        return address.startsWith(EMBEDDED);
    }

    /** The schema that the address names as the one that is meant where a statement names none. */
    public Optional<String> schema() {
        int parameters = address.indexOf('?');
        return product == Product.POSTGRESQL && parameters >= 0
                ? UrlParameters.ofQuery(address.substring(parameters + 1))
                        .find("currentSchema")
                        .map(path -> PercentEncoding.decode(path, origin())
                                .split(",")[0]
                                .strip())
                : Optional.empty();
    }

    /** The address for people: without parameters, which may hold passwords of keys and the like. */
    @Override
    public String toString() {
        return new Redaction().apply(address.replaceFirst("[?;].*", ""));
    }
}
