package dev.retort.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections. */
final class Connecting {

    private Connecting() {}

    static Connection to(Login login) {
        try {
            return DriverManager.getConnection(login.jdbcUrl(), properties(login));
        } catch (SQLException failure) {
            throw ConnectionFailedException.to(login, failure);
        }
    }

    /** Drivers ignore the properties of others; {@code ApplicationName} is PostgreSQL's. */
    private static Properties properties(Login login) {
        Properties properties = new Properties();
        if (login.username() != null) {
            properties.setProperty("user", login.username());
        }
        if (login.password() != null) {
            properties.setProperty("password", login.password());
        }
        if (!login.jdbcUrl().contains("ApplicationName=")) {
            properties.setProperty("ApplicationName", login.application());
        }
        return properties;
    }

    static void closeQuietly(Connection connection, Throwable reason) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }
}
