package dev.retort.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
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
            String url = login.jdbcUrl();
            return settled(
                    DriverManager.getConnection(hasDriver(url) ? url : asMariaDb(url), properties(login)), url, login);
        } catch (SQLException failure) {
            throw ConnectionFailedException.to(login, failure);
        }
    }

    /** The same connection, or one of the right driver; a server that is lost meanwhile leaves none open. */
    private static Connection settled(Connection connection, String url, Login login) throws SQLException {
        try {
            return url.startsWith(MYSQL) && isTakenForMySql(connection)
                    ? again(connection, asMariaDb(url), login)
                    : connection;
        } catch (SQLException | RuntimeException failure) {
            closeQuietly(connection, failure);
            throw failure;
        }
    }

    /** MariaDB's driver speaks to MySQL too, where MySQL's own is not there. */
    private static boolean hasDriver(String url) {
        return !url.startsWith(MYSQL) || DriverManager.drivers().anyMatch(driver -> accepts(driver, url));
    }

    private static String asMariaDb(String url) {
        return "jdbc:mariadb:" + url.substring(MYSQL.length());
    }

    /** MySQL's driver calls every server that answers MySQL, and a MariaDB so the product of that name. */
    private static boolean isTakenForMySql(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        return server.getDatabaseProductName().equals("MySQL")
                && server.getDatabaseProductVersion().contains("MariaDB");
    }

    private static Connection again(Connection connection, String url, Login login) throws SQLException {
        connection.close();
        return DriverManager.getConnection(url, properties(login));
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
