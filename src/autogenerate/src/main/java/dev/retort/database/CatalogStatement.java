package dev.retort.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** What SchemaCrawler takes for a {@link Statement}: it runs one catalog query. */
final class CatalogStatement implements InvocationHandler {

    /** Runs the query of that text. */
    interface Runner {
        CatalogRows run(String sql) throws SQLException;
    }

    private final Runner runner;
    private @Nullable CatalogRows rows;

    private CatalogStatement(Runner runner) {
        this.runner = runner;
    }

    /** A statement that hands its text to the runner. */
    static Statement of(Runner runner) {
        return Proxies.of(Statement.class, new CatalogStatement(runner));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws SQLException {
        return switch (method.getName()) {
            case "execute" -> execute(arguments);
            case "getResultSet" -> rows == null ? null : CatalogResult.of(rows);
            case "clearWarnings", "getWarnings", "close" -> null;
            default -> throw new SQLFeatureNotSupportedException(method.getName());
        };
    }

    private Object execute(Object @Nullable [] arguments) throws SQLException {
        if (arguments == null || arguments.length != 1) {
            throw new SQLFeatureNotSupportedException("execute takes the text of a catalog query");
        }
        rows = runner.run((String) arguments[0]);
        return true;
    }
}
