package dev.retort.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A catalog query that has been executed.
 *
 * @param statement what holds the result
 * @param result the rows, before the first one
 * @param rows how many there are
 */
record RunningQuery(PreparedStatement statement, ResultSet result, int rows) {

    /** Executes a query; it scrolls, so that its rows can be counted before SchemaCrawler reads them. */
    static RunningQuery start(Connection connection, ServerCatalog server, CatalogQuery query, List<String> schemas)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(query.sql(), ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
        try {
            for (int i = 1; i <= query.parameters(); i++) {
                server.bind(statement, i, schemas);
            }
            ResultSet result = statement.executeQuery();
            int rows = result.last() ? result.getRow() : 0;
            result.beforeFirst();
            return new RunningQuery(statement, result, rows);
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }
}
