package dev.retort.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jspecify.annotations.Nullable;

/** What SchemaCrawler takes for a statement: it executes one catalog query. */
final class CatalogStatement implements InvocationHandler {

    /** Starts the query of that text. */
    interface Runner {
        RunningQuery run(String sql) throws SQLException;
    }

    private final Runner runner;
    private @Nullable RunningQuery running;

    CatalogStatement(Runner runner) {
        this.runner = runner;
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws SQLException {
        return switch (method.getName()) {
            case "execute" -> execute(arguments);
            case "getResultSet" -> running == null ? null : running.result();
            case "close" -> close();
            case "clearWarnings", "getWarnings" -> null;
            default -> throw new SQLFeatureNotSupportedException(method.getName());
        };
    }

    private Object execute(Object @Nullable [] arguments) throws SQLException {
        if (arguments == null || arguments.length != 1) {
            throw new SQLFeatureNotSupportedException("execute takes the text of a catalog query");
        }
        running = runner.run((String) arguments[0]);
        return true;
    }

    private @Nullable Object close() throws SQLException {
        if (running != null) {
            running.statement().close();
        }
        return null;
    }
}
