package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineForms;
import dev.retort.history.ServerMessage;
import dev.retort.operation.Operation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what attempts that did not come to their end leave in the database, such as an index that is not valid. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private final Connection connection;
    private final OnlineForms forms;

    Leftovers(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.forms = dialect.onlineForms();
    }

    /** Removes what an earlier attempt at an operation left. */
    void remove(Operation operation) throws SQLException {
        Optional<OnlineForms.Leftover> leftover = forms.leftover(operation);
        if (leftover.isPresent() && isThere(leftover.get())) {
            LOG.debug("Removing what is left of '{}'", operation.summary());
            StatementLoop.execute(connection, leftover.get().removal());
        }
    }

    /** Removes what an attempt left that was refused; where that cannot be, the next attempt will. */
    void removeAfterFailure(Operation operation) {
        try {
            remove(operation);
        } catch (SQLException stays) {
            LOG.debug("What is left of '{}' stays: {}", operation.summary(), ServerMessage.of(stays));
        }
    }

    private boolean isThere(OnlineForms.Leftover leftover) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(leftover.query())) {
            return rows.next();
        }
    }
}
