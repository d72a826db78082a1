package dev.retort.dialect;

import java.util.Optional;

/** Finds the dialect of a server. */
public final class Dialects {

    private Dialects() {}

    /**
     * The dialect of the server that JDBC's {@code DatabaseMetaData} describes; empty where Retort does not know it.
     *
     * @param product the product's name as the driver says it
     * @param majorVersion the server's major version
     * @param minorVersion the server's minor version
     */
    public static Optional<Dialect> forServer(String product, int majorVersion, int minorVersion) {
        return product.equals(PostgreSql.PRODUCT)
                ? Optional.of(new PostgreSql(majorVersion, minorVersion))
                : Optional.empty();
    }

    /** The dialects by the names that {@code --dialect} takes; empty where the name is none of them. */
    public static Optional<Dialect> byName(String name) {
        return name.equals("postgresql") ? Optional.of(new PostgreSql(PostgreSql.NEWEST, 0)) : Optional.empty();
    }
}
