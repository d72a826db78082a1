package dev.retort.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections. */
final class Connecting {

    private static final String MYSQL = "jdbc:mysql:";

    private Connecting() {}

    static Connection to(Login login) {
        try {
            return DriverManager.getConnection(drivable(login.jdbcUrl()), properties(login));
        } catch (SQLException failure) {
            throw ConnectionFailedException.to(login, failure);
        }
    }

    /** MariaDB's driver speaks to MySQL too, but leaves {@code jdbc:mysql:} to MySQL's own, where that is there. */
    private static String drivable(String url) {
        boolean mysql = url.startsWith(MYSQL);
        return mysql && DriverManager.drivers().noneMatch(driver -> accepts(driver, url))
                ? "jdbc:mariadb:" + url.substring(MYSQL.length())
                : url;
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException refused) {
            return false;
        }
    }

    /**
     * Drivers ignore the properties of others. {@code ApplicationName} is PostgreSQL's; the last two make MariaDB's keep a
     * moment the same moment, whatever the time zones of server and client.
     */
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
        if (!login.jdbcUrl().contains("onnectionTimeZone=")) {
            properties.setProperty("connectionTimeZone", "SERVER");
            properties.setProperty("preserveInstants", "true");
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
