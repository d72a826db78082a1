package dev.retort.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import us.fatehi.utility.datasource.DatabaseConnectionSource;

/** Gives SchemaCrawler connections that run our catalog queries and nothing else, and notes how each query went. */
final class CatalogSource implements DatabaseConnectionSource {

    private final Connection connection;
    private final ServerCatalog server;
    private final List<String> schemas;
    private final List<CatalogQuery> queries;
    private final QueryLog log;

    CatalogSource(
            Connection connection,
            ServerCatalog server,
            List<String> schemas,
            List<CatalogQuery> queries,
            QueryLog log) {
        this.connection = connection;
        this.server = server;
        this.schemas = schemas;
        this.queries = queries;
        this.log = log;
    }

    @Override
    public Connection get() {
        return Proxies.of(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "createStatement" -> CatalogStatement.of(this::run);
            case "getMetaData" -> connection.getMetaData();
            case "close" -> null;
            default -> throw unexpected(method.getName());
        });
    }

    private CatalogRows run(String sql) throws SQLException {
        CatalogQuery query =
                queries.stream().filter(q -> q.sql().equals(sql)).findFirst().orElseThrow(() -> unexpected(sql));
        try {
            CatalogRows rows = CatalogRows.of(connection, server, query, schemas);
            log.answered(query.kind(), rows.size());
            return rows;
        } catch (SQLException cause) {
            log.failed(query.kind(), cause);
            throw cause;
        }
    }

    private SQLException unexpected(String what) {
        SQLException refused = new SQLException("SchemaCrawler asked for more than the catalog queries: " + what);
        log.failed(ObjectKind.SCHEMAS, refused);
        return refused;
    }

    @Override
    public boolean releaseConnection(Connection released) {
        return true;
    }

    @Override
    public void setFirstConnectionInitializer(Consumer<Connection> initializer) {
        // The connection is the caller's; SchemaCrawler changes nothing about it.
    }

    @Override
    public void close() {
        // The connection is the caller's.
    }
}
