package dev.retort.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import us.fatehi.utility.datasource.DatabaseConnectionSource;

/**
 * Gives SchemaCrawler connections that run our catalog queries and nothing else. They are proxies, as {@link Connection} and
 * {@link Statement} have a hundred methods of which SchemaCrawler needs eight.
 */
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
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "createStatement" -> proxy(Statement.class, new CatalogStatement(this::run));
            case "getMetaData" -> connection.getMetaData();
            case "close" -> null;
            default -> throw unexpected(method.getName());
        });
    }

    private RunningQuery run(String sql) throws SQLException {
        CatalogQuery query =
                queries.stream().filter(q -> q.sql().equals(sql)).findFirst().orElseThrow(() -> unexpected(sql));
        try {
            RunningQuery running = RunningQuery.start(connection, server, query, schemas);
            log.answered(query.kind(), running.rows());
            return running;
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

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CatalogSource.class.getClassLoader(), new Class<?>[] {type}, handler));
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
