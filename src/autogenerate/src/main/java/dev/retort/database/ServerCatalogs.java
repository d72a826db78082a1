package dev.retort.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The database products that can be read. */
final class ServerCatalogs {

    private static final List<ServerCatalog> ALL = List.of(
            new PostgreSqlCatalog(), new MySqlCatalog(), new MariaDbCatalog(), new H2Catalog(), new SqliteCatalog());

    private ServerCatalogs() {}

    /** The one that answers on the connection. */
    static ServerCatalog of(Connection connection) {
        try {
            return of(connection.getMetaData());
        } catch (SQLException failure) {
            throw DatabaseReadException.of(ObjectKind.SCHEMAS, failure);
        }
    }

    private static ServerCatalog of(DatabaseMetaData server) throws SQLException {
        String product = server.getDatabaseProductName();
        ServerCatalog catalog = ALL.stream()
                .filter(c -> c.product().equals(product))
                .findFirst()
                .orElseThrow(() -> unknown(product));
        if (server.getDatabaseMajorVersion() < catalog.oldestVersion()) {
            throw tooOld(catalog, server.getDatabaseProductVersion());
        }
        return catalog;
    }

    private static DatabaseReadException unknown(String product) {
        String known = ALL.stream().map(ServerCatalog::product).collect(Collectors.joining(", "));
        return DatabaseReadException.because(
                ObjectKind.SCHEMAS, "Retort does not know the catalog of " + product + ", only of: " + known, null);
    }

    private static DatabaseReadException tooOld(ServerCatalog catalog, String version) {
        return DatabaseReadException.because(
                ObjectKind.SCHEMAS,
                "the server is " + catalog.product() + " " + version + ", Retort needs " + catalog.oldestVersion()
                        + " or newer",
                null);
    }
}
