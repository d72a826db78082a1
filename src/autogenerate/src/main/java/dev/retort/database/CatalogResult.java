package dev.retort.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What SchemaCrawler takes for a {@link ResultSet}: rows that are in memory. The driver's own result is not given to it, as it
 * asks the metadata of every result column for its table, and PostgreSQL's driver answers each question about a computed
 * column with a query ({@code PgResultSetMetaData.fetchFieldMetaData}): hundreds for one crawl.
 */
final class CatalogResult implements InvocationHandler {

    private final List<String> labels;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<List<@Nullable Object>> rows;
    private int current = -1;
    private boolean wasNull;

    private CatalogResult(CatalogRows rows) {
        this.labels = rows.labels();
        this.rows = rows.rows();
        labels.forEach(label -> positions.put(label, positions.size()));
    }

    /** The rows, before the first one. */
    static ResultSet of(CatalogRows rows) {
        return Proxies.of(ResultSet.class, new CatalogResult(rows));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws SQLException {
        return switch (method.getName()) {
            case "next" -> ++current < rows.size();
            case "getObject" -> value(arguments);
            case "getString" -> text(value(arguments));
            case "getInt" -> number(value(arguments)).intValue();
            case "getShort" -> number(value(arguments)).shortValue();
            case "getLong" -> number(value(arguments)).longValue();
            case "wasNull" -> wasNull;
            case "getMetaData" -> Proxies.of(ResultSetMetaData.class, this::describe);
            case "getWarnings", "close" -> null;
            default -> throw new SQLFeatureNotSupportedException(method.getName());
        };
    }

    private @Nullable Object value(Object @Nullable [] arguments) throws SQLException {
        Object value = rows.get(current).get(position(arguments));
        wasNull = value == null;
        return value;
    }

    private int position(Object @Nullable [] arguments) throws SQLException {
        if (arguments != null && arguments[0] instanceof Integer number) {
            return number - 1;
        }
        Integer position = arguments == null ? null : positions.get(String.valueOf(arguments[0]));
        if (position == null) {
            throw new SQLException("the catalog query has no such result column");
        }
        return position;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Number number(@Nullable Object value) {
        return value instanceof Number number ? number : 0;
    }

    private Object describe(Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getColumnCount" -> labels.size();
            case "getColumnLabel", "getColumnName" -> labels.get(arguments == null ? 0 : (Integer) arguments[0] - 1);
            case "getColumnType" -> Types.VARCHAR;
            default -> nothing(method.getReturnType());
        };
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : "";
    }
}
