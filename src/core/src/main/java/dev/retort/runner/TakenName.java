package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineForms;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index that is to be built under a name which another one has, such as one that a migration left which was given up. */
final class TakenName {

    private static final Logger LOG = LoggerFactory.getLogger(TakenName.class);

    /** PostgreSQL's "duplicate table", which it says of indexes, too. */
    private static final String DUPLICATE = "42P07";

    private TakenName() {}

    /** Where a step stopped, with the way out where that is why; to be asked when nothing is open any more. */
    static Halt of(Halt halt, SQLException refused, Connection connection, Dialect dialect) {
        StepStatement at = halt.at();
        if (at == null || !DUPLICATE.equals(refused.getSQLState())) {
            return halt;
        }
        return dialect.onlineForms()
                .leftover(at.operation())
                .map(leftover -> halt.advising(advice(leftover, other(connection, leftover.other()))))
                .orElse(halt);
    }

    private static String advice(OnlineForms.Leftover leftover, Optional<String> other) {
        return other.map(taken ->
                        "It is " + taken + " that has that name: give the index another one, or rename what has it,"
                                + " and run this again.")
                .orElseGet(() -> "What has that name is not the index that is wanted. If nobody needs it,"
                        + " as where a migration left it that was given up, remove it and run this again: "
                        + leftover.removal() + ";");
    }

    private static Optional<String> other(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        } catch (SQLException lost) {
            LOG.debug("Nobody tells what has the name", lost);
            return Optional.empty();
        }
    }
}
