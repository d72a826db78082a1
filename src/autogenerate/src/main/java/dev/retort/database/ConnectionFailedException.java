package dev.retort.database;

import dev.retort.dialect.Dialects;
import dev.retort.dialect.Refusal;
import dev.retort.model.DatabaseServer;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database could not be reached; the message says where, as whom and why, and what to do. */
public final class ConnectionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ConnectionFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The login failed. */
    static ConnectionFailedException to(Login login, SQLException failure) {
        String reason = switch (Refusal.of(failure.getSQLState(), failure.getErrorCode())) {
            case WRONG_PASSWORD ->
                "the server refuses the password; check --username, and --password or --password-env";
            case WRONG_LOGIN ->
                "the server refuses this user from here; check --username and the server's rules (pg_hba.conf)";
            case NO_SUCH_DATABASE -> "there is no such database; create it, or check the name in --url";
            case IN_USE -> "another process has the file open; end it, or have both use a server of that database";
            case TOO_MANY_CONNECTIONS -> firstLine(failure) + "; " + Refusal.TOO_MANY_CONNECTIONS.wayOut();
            case LOGIN_GIVEN_UP ->
                firstLine(failure)
                        + (login.password() == null
                                ? " Give the password with --password, --password-env or RETORT_PASSWORD."
                                : "");
            default -> unreachable(failure);
        };
        return new ConnectionFailedException("cannot connect to " + login + ": " + reason, failure);
    }

    private static String unreachable(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "the host is unknown; check the host in --url";
            }
        }
        String said = firstLine(failure);
        return said.startsWith("No suitable driver")
                ? "no JDBC driver for this address; check the address, or add the driver's jar"
                : said;
    }

    private static String firstLine(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    static ConnectionFailedException asking(SQLException failure) {
        return new ConnectionFailedException("the connection to the database failed: " + firstLine(failure), failure);
    }

    static ConnectionFailedException unfit(String reason) {
        return new ConnectionFailedException("the connection to the database cannot be used: " + reason, null);
    }

    static ConnectionFailedException unknownProduct(DatabaseServer server) {
        return new ConnectionFailedException(
                "Retort does not know " + server + "; it knows " + String.join(", ", Dialects.products()), null);
    }
}
