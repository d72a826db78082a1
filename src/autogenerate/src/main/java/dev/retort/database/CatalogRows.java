package dev.retort.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rows of a catalog query, read to the end before SchemaCrawler sees the first. */
final class CatalogRows {

    private final ObjectKind kind;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<CatalogRow> rows = new ArrayList<>();

    private CatalogRows(ObjectKind kind) {
        this.kind = kind;
    }

    /** Runs a query. */
    static CatalogRows of(Connection connection, ServerCatalog server, CatalogQuery query, List<String> schemas)
            throws SQLException {
        try (PreparedStatement statement = server.prepare(connection, query, schemas);
                ResultSet result = statement.executeQuery()) {
            CatalogRows rows = new CatalogRows(query.kind());
            rows.read(result);
            return rows;
        }
    }

    /** What the rows describe. */
    ObjectKind kind() {
        return kind;
    }

    /** How many there are. */
    int size() {
        return rows.size();
    }

    /** The row of that number, from zero on. */
    CatalogRow get(int number) {
        return rows.get(number);
    }

    /** Whether there is such a result column. */
    boolean has(String label) {
        return positions.containsKey(label);
    }

    /** Where a result column stands, from zero on. */
    int position(String label) {
        Integer position = positions.get(label);
        if (position == null) {
            throw DatabaseReadException.because(kind, "their query has no result column " + label, null);
        }
        return position;
    }

    private void read(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            positions.put(result.getMetaData().getColumnLabel(i), i - 1);
        }
        while (result.next()) {
            rows.add(new CatalogRow(this, values(result, columns)));
        }
    }

    private static List<@Nullable Object> values(ResultSet result, int columns) throws SQLException {
        @Nullable Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            Object value = result.getObject(i + 1);
            values[i] = value instanceof Array array ? Arrays.asList((Object[]) array.getArray()) : value;
        }
        return Arrays.asList(values);
    }
}
