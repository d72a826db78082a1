package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one database product says differently when it is read: a folder of queries, one file for each {@link ObjectKind}
 * with the result columns that {@link CatalogQuery} names, and the little that queries cannot say.
 */
interface ServerCatalog {

    /** The product as JDBC's {@code DatabaseMetaData.getDatabaseProductName()} says it. */
    String product();

    /** The oldest major version that the queries know. */
    int oldestVersion();

    /** The folder of the queries beside this package; what it does not have is taken from the folder around it. */
    String folder();

    /** Makes the transaction that just began read-only and all its queries see one state. */
    void beginSnapshot(Connection connection) throws SQLException;

    /**
     * Finds the schemas to be read among those asked for; the default schema where none is.
     *
     * @throws DatabaseReadException if the default schema is asked for and the connection has none
     */
    SchemaNames schemaNames(Connection connection, List<String> asked) throws SQLException;

    /** Sets a parameter of a query, which always stands for the schemas to be read. */
    void bind(PreparedStatement statement, int parameter, List<String> schemas) throws SQLException;

    /** Makes the statement that answers the query, with its parameters set. */
    default PreparedStatement prepare(Connection connection, CatalogQuery query, List<String> schemas)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query.sql());
        for (int i = 1; i <= query.parameters(); i++) {
            bind(statement, i, schemas);
        }
        return statement;
    }

    /** What reads the product in place of SchemaCrawler and the queries; null where these do. */
    default @Nullable SchemaSource texts() {
        return null;
    }

    /** Who decides what differs in text only. */
    Judge judge(Connection connection, Dialect dialect);

    /** The views and other objects that stand in the way when what they lean on changes. */
    Dependents dependents(Connection connection);
}
