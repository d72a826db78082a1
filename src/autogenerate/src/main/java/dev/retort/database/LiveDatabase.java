package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.RowCheck;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import dev.retort.model.DatabaseServer;
import dev.retort.runner.RowEstimates;
import dev.retort.runner.UnfitSession;
import dev.retort.schema.NameCase;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection to a database and what Retort asks of it. One thread at a time. */
public final class LiveDatabase implements AutoCloseable {

    private final Connection connection;
    private final DatabaseServer server;
    private final Dialect dialect;

    private LiveDatabase(Connection connection, DatabaseServer server, Dialect dialect) {
        this.connection = connection;
        this.server = server;
        this.dialect = dialect;
    }

    /**
     * Connects.
     *
     * @param login where and as whom
     * @throws ConnectionFailedException when the server does not answer, refuses the login or is one Retort does not know, or where
     *     a pool lends its sessions for one transaction each
     */
    public static LiveDatabase open(Login login) {
        Connection connection = Connecting.to(login);
        try {
            LiveDatabase database = of(connection);
            if (LentSessions.isBehind(connection, login, database.dialect())) {
                throw ConnectionFailedException.unfit(LentSessions.REASON);
            }
            return database;
        } catch (RuntimeException | Error failure) {
            Connecting.closeQuietly(connection, failure);
            throw failure;
        }
    }

    /**
     * The database on a connection that somebody else opened; closing this closes it.
     *
     * @throws ConnectionFailedException when it is one that Retort does not know
     */
    public static LiveDatabase of(Connection connection) {
        try {
            DatabaseMetaData metaData = connection.getMetaData();
            DatabaseServer server = new DatabaseServer(
                    metaData.getDatabaseProductName(),
                    metaData.getDatabaseProductVersion(),
                    metaData.getDatabaseMajorVersion(),
                    metaData.getDatabaseMinorVersion(),
                    names(metaData));
            Dialect dialect = Dialects.forServer(server.product(), server.majorVersion(), server.minorVersion())
                    .orElseThrow(() -> ConnectionFailedException.unknownProduct(server))
                    .storing(server.names());
            Optional<String> unfit = UnfitSession.reason(connection, dialect);
            if (unfit.isPresent()) {
                throw ConnectionFailedException.unfit(unfit.get());
            }
            boolean tellsApart = metaData.supportsMixedCaseQuotedIdentifiers();
            Dialect told = tellsApart ? dialect : dialect.foldingNames();
            String schema = told.defaultNamespace(connection.getSchema(), connection.getCatalog());
            return new LiveDatabase(connection, server, told.within(schema).withDomains(domains(connection, told)));
        } catch (SQLException failure) {
            throw ConnectionFailedException.asking(failure);
        }
    }

    private static Set<String> domains(Connection connection, Dialect dialect) throws SQLException {
        String query = dialect.domains().orElse(null);
        if (query == null) {
            return Set.of();
        }
        return Set.copyOf(FirstColumn.of(connection.prepareStatement(query)));
    }

    private static NameCase names(DatabaseMetaData metaData) throws SQLException {
        if (metaData.storesUpperCaseIdentifiers()) {
            return NameCase.UPPER;
        }
        return metaData.storesLowerCaseIdentifiers() ? NameCase.LOWER : NameCase.AS_WRITTEN;
    }

    /** Which server answers. */
    public DatabaseServer server() {
        return server;
    }

    /** What the server says differently. */
    public Dialect dialect() {
        return dialect;
    }

    /** The connection's default schema; null where it has none. */
    public @Nullable String defaultSchema() {
        try {
            return dialect.defaultNamespace(connection.getSchema(), connection.getCatalog());
        } catch (SQLException failure) {
            throw ConnectionFailedException.asking(failure);
        }
    }

    /**
     * Reads the schemas of a scope in one snapshot.
     *
     * @throws DatabaseReadException if anything the scope covers could not be read
     */
    public Schema read(ReadScope scope) {
        return new DatabaseReader().read(connection, scope);
    }

    /** The judge of what differs in text only. */
    public Judge judge() {
        return ServerCatalogs.of(connection).judge(connection, dialect);
    }

    /** Counts rows without changing any: a line for each question that has rows for its answer, or none in time. */
    public List<String> count(List<RowCheck> checks) {
        return checks.isEmpty() ? List.of() : new RowCounter(connection).lines(checks);
    }

    /** About how many rows tables have, of those that are there. */
    public Map<QualifiedName, Long> rowEstimates(Collection<QualifiedName> tables) {
        return new RowEstimates(connection, dialect).of(tables);
    }

    /** The views and other objects that may stand in the way of a change. */
    public Dependents dependents() {
        return ServerCatalogs.of(connection).dependents(connection);
    }

    /** Gives the connection to who runs migrations on it. */
    public <T> T connect(Function<Connection, T> use) {
        return use.apply(connection);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw ConnectionFailedException.asking(failure);
        }
    }
}
