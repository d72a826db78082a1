package dev.retort.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a catalog query.
 *
 * @param labels the names of the result columns
 * @param rows the values of each row in the order of the labels; an array is a list
 */
record CatalogRows(List<String> labels, List<List<@Nullable Object>> rows) {

    /** Runs a query and reads it to the end. */
    static CatalogRows of(Connection connection, ServerCatalog server, CatalogQuery query, List<String> schemas)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            for (int i = 1; i <= query.parameters(); i++) {
                server.bind(statement, i, schemas);
            }
            try (ResultSet result = statement.executeQuery()) {
                return read(result);
            }
        }
    }

    private static CatalogRows read(ResultSet result) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            labels.add(result.getMetaData().getColumnLabel(i));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(result, labels.size()));
        }
        return new CatalogRows(labels, rows);
    }

    private static List<@Nullable Object> row(ResultSet result, int columns) throws SQLException {
        @Nullable Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            Object value = result.getObject(i + 1);
            values[i] = value instanceof Array array ? elements(array) : value;
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static List<@Nullable Object> elements(Array array) throws SQLException {
        return Collections.unmodifiableList(Arrays.asList((@Nullable Object[]) array.getArray()));
    }
}
