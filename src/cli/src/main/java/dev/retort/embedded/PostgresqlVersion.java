package dev.retort.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/**
 * The version of PostgreSQL that Retort brings along.
 *
 * @param full the version of the binaries, such as {@code 18.6.0}
 */
record PostgresqlVersion(String full) {

    /**
     * The version that the build put on the class path.
     *
     * @throws EmbeddedException if it did not
     */
    static PostgresqlVersion bundled() {
        Properties properties = new Properties();
        try (InputStream in = PostgresqlVersion.class.getResourceAsStream("postgresql.properties")) {
            properties.load(Objects.requireNonNull(in, "postgresql.properties is missing"));
        } catch (IOException e) {
            throw new EmbeddedException("The version of the embedded PostgreSQL cannot be read; build Retort anew.", e);
        }
        return new PostgresqlVersion(properties.getProperty("version", ""));
    }

    /** The major version, which is also what {@code PG_VERSION} in a data directory says: {@code 18}. */
    String major() {
        return full.replaceFirst("\\..*", "");
    }
}
