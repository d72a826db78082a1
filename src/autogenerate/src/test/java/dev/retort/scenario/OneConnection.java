package dev.retort.scenario;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;

/**
 * The connection of an application that starts and ends, which Hibernate of its own accord would open twice.
 *
 * @param connection the connection
 */
record OneConnection(Connection connection) implements ConnectionProvider, AutoCloseable {

    private static final long serialVersionUID = 1L;

    static OneConnection to(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return new OneConnection(connection);
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection returned) {
        // The next one who asks gets it again.
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!isUnwrappableAs(type)) {
            throw new UnknownUnwrapTypeException(type);
        }
        return type.cast(this);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
