package dev.retort.model;

/**
 * Which server answers, in the words of JDBC's {@code DatabaseMetaData}.
 *
 * @param product the product's name, for example {@code PostgreSQL}
 * @param majorVersion the major version
 * @param minorVersion the minor version
 */
public record DatabaseServer(String product, int majorVersion, int minorVersion) {

    /** The product and its version for people. */
    @Override
    public String toString() {
        return product + " " + majorVersion + "." + minorVersion;
    }
}
