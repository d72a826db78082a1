package dev.retort.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;

/** A connection through which a dialect seems to write wrong SQL. */
final class FaultyConnection {

    private final Connection connection;
    private final SqlFault fault;
    private boolean changed;

    FaultyConnection(Connection connection, SqlFault fault) {
        this.connection = connection;
        this.fault = fault;
    }

    /** The connection. */
    Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object result = call(connection, method, arguments);
                    return method.getName().equals("createStatement") ? faulty((Statement) result) : result;
                });
    }

    private Statement faulty(Statement statement) {
        return (Statement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute") && arguments != null && arguments.length > 0) {
                        arguments[0] = faulty((String) arguments[0]);
                    }
                    return call(statement, method, arguments);
                });
    }

    private String faulty(String sql) {
        String wrong = fault.in(sql);
        changed |= !wrong.equals(sql);
        return wrong;
    }

    /** Whether any statement was wrong. */
    boolean isChanged() {
        return changed;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
