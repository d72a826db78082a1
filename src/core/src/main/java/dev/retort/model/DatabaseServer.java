package dev.retort.model;

import dev.retort.schema.NameCase;

/**
 * Which server answers, in the words of JDBC's {@code DatabaseMetaData}.
 *
 * @param product the product's name, for example {@code PostgreSQL}
 * @param version the version in full, for example {@code 8.0.31}, as some of what Hibernate writes hangs on its last number
 * @param majorVersion the major version
 * @param minorVersion the minor version
 * @param names in which letters it stores a name without quotes, where that is a setting of the database
 */
public record DatabaseServer(String product, String version, int majorVersion, int minorVersion, NameCase names) {

    /** A server that follows the standard where it has a choice: names without quotes are stored in capitals. */
    public DatabaseServer(String product, int majorVersion, int minorVersion) {
        this(product, majorVersion + "." + minorVersion, majorVersion, minorVersion, NameCase.UPPER);
    }

    /** The product and its version for people. */
    @Override
    public String toString() {
        return product + " " + majorVersion + "." + minorVersion;
    }
}
