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

    private final transient @Nullable Login login;

    private ConnectionFailedException(String message, @Nullable Throwable cause) {
        this(message, cause, null);
    }

    private ConnectionFailedException(String message, @Nullable Throwable cause, @Nullable Login login) {
        super(message, cause);
        this.login = login;
    }

    /**
     * Where the parts of a login are said.
     *
     * @param credentials the user and the password
     */
    private record Source(String address, String user, String credentials, String password) {

        private static final Source OPTIONS = new Source(
                "--url",
                "--username",
                "--username, and --password or --password-env",
                "with --password, --password-env or RETORT_PASSWORD");

        private static Source in(String setting) {
            return new Source(
                    setting, "the user in " + setting, "the user and the password in " + setting, "in " + setting);
        }
    }

    /** The login failed. */
    static ConnectionFailedException to(Login login, SQLException failure) {
        return to(login, failure, Source.OPTIONS);
    }

    /** The same of an address that one setting holds with its user and password. */
    public ConnectionFailedException in(String setting) {
        Login failed = login;
        return failed != null && getCause() instanceof SQLException failure
                ? to(failed, failure, Source.in(setting))
                : this;
    }

    private static ConnectionFailedException to(Login login, SQLException failure, Source source) {
        String reason = switch (Refusal.of(failure.getSQLState(), failure.getErrorCode())) {
            case WRONG_PASSWORD -> "the server refuses the password; check " + source.credentials();
            case WRONG_LOGIN ->
                "the server refuses this user from here; check " + source.user()
                        + " and the server's rules (pg_hba.conf)";
            case NO_SUCH_DATABASE -> "there is no such database; create it, or check the name in " + source.address();
            case IN_USE -> "another process has the file open; end it, or have both use a server of that database";
            case TOO_MANY_CONNECTIONS -> firstLine(failure) + "; " + Refusal.TOO_MANY_CONNECTIONS.wayOut();
            case LOGIN_GIVEN_UP ->
                firstLine(failure) + (login.password() == null ? " Give the password " + source.password() + "." : "");
            default -> unreachable(failure, source);
        };
        return new ConnectionFailedException("cannot connect to " + login + ": " + reason, failure, login);
    }

    private static String unreachable(SQLException failure, Source source) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "the host is unknown; check the host in " + source.address();
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
