package dev.retort.database;

import dev.retort.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Sessions of the server that a pool behind the address lends for one transaction each, as PgBouncer does with {@code pool_mode =
 * transaction}. What belongs to a session does not hold there: the runner's lock stays with somebody else's session, for ever,
 * and time limits and temporary tables go where nobody knows (https://www.pgbouncer.org/features.html).
 */
final class LentSessions {

    /** Others that work at the same time may hide the swap once. */
    private static final int ATTEMPTS = 3;

    static final String REASON =
            "behind this address a pool lends a session of the server for one transaction at a time"
                    + " (as PgBouncer does with pool_mode = transaction), where no lock and no setting lasts; name the server itself,"
                    + " or a pool that lends a session for as long as the connection lasts";

    private LentSessions() {}

    /** Whether a second connection gets the session of the first, or makes it get another, by beginning a transaction. */
    static boolean isBehind(Connection connection, Login login, Dialect dialect) {
        String query = dialect.sessionNumber();
        if (query.isEmpty()) {
            return false;
        }
        try (Connection second = Connecting.to(login);
                Statement transaction = second.createStatement()) {
            boolean lent = false;
            for (int attempt = 0; attempt < ATTEMPTS && !lent; attempt++) {
                String before = number(connection, query);
                // The driver's own BEGIN has a name, which a session that was lent before may know already.
                transaction.execute("begin");
                lent = number(second, query).equals(before)
                        || !number(connection, query).equals(before);
                transaction.execute("rollback");
            }
            return lent;
        } catch (SQLException | ConnectionFailedException none) {
            // Where no second connection is to be had, nobody can tell.
            return false;
        }
    }

    private static String number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
