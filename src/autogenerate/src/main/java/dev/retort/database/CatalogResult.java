package dev.retort.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What SchemaCrawler takes for a {@link ResultSet}: rows in memory, of which it sees the result columns that it joins by, and
 * one more that holds the whole row. It is not given the driver's own result, as it asks the metadata of every column for its
 * table, which PostgreSQL's driver answers with a query each time ({@code PgResultSetMetaData.fetchFieldMetaData}), and as it
 * sorts the columns whenever it looks one up.
 */
final class CatalogResult implements InvocationHandler {

    private final CatalogRows rows;
    private final List<String> labels;
    private int current = -1;

    private CatalogResult(CatalogRows rows) {
        this.rows = rows;
        this.labels = Stream.concat(CatalogQuery.keys(rows.kind()).stream(), Stream.of(CatalogRow.ATTRIBUTE))
                .toList();
    }

    /** The rows, before the first one. */
    static ResultSet of(CatalogRows rows) {
        return Proxies.of(ResultSet.class, new CatalogResult(rows));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
            throws SQLFeatureNotSupportedException {
        return switch (method.getName()) {
            case "next" -> ++current < rows.size();
            case "getString" -> rows.get(current).text(label(arguments));
            case "getInt" -> (int) rows.get(current).number(label(arguments));
            // The only column that is asked for as an object is the last one; keys are never NULL.
            case "getObject" -> rows.get(current);
            case "wasNull" -> false;
            case "getMetaData" -> Proxies.of(ResultSetMetaData.class, this::describe);
            case "getWarnings", "close" -> null;
            default -> throw new SQLFeatureNotSupportedException(method.getName());
        };
    }

    private Object describe(Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getColumnCount" -> labels.size();
            case "getColumnLabel", "getColumnName" -> label(arguments);
            case "getColumnType" -> Types.VARCHAR;
            default -> nothing(method.getReturnType());
        };
    }

    private String label(Object @Nullable [] arguments) {
        Object column = arguments == null ? "" : arguments[0];
        return column instanceof Integer number ? labels.get(number - 1) : column.toString();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : "";
    }
}
