package dev.retort.config;

/**
 * {@code sqlite://} addresses as SQLAlchemy and Alembic have them: three slashes before a relative file, four before an
 * absolute one, none or {@code :memory:} for a database in memory.
 */
final class SqliteUrl {

    private static final String MEMORY = ":memory:";

    private SqliteUrl() {}

    /** Parses what follows {@code sqlite://}. */
    static DatabaseUrl parse(String rest, Origin origin) {
        if (!rest.isEmpty() && !rest.startsWith("/")) {
            throw origin.error("sqlite:// is followed by a host; write sqlite:///file.db for a file beside,"
                    + " or sqlite:////full/path/file.db");
        }
        int question = rest.indexOf('?');
        String file = PercentEncoding.decode(question < 0 ? rest : rest.substring(0, question), origin);
        String parameters = question < 0 ? "" : rest.substring(question);
        return new DatabaseUrl(Product.SQLITE, "jdbc:sqlite:" + file(file, origin) + parameters, null, null);
    }

    private static String file(String path, Origin origin) {
        String file = path.isEmpty() ? "" : path.substring(1);
        return file.isEmpty() || file.equals(MEMORY)
                ? MEMORY
                : origin.resolve(file).toString();
    }
}
