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
    private final Cancellation cancellation;
    private final LockPatience patience;

    Leftovers(Connection connection, Dialect dialect, Cancellation cancellation, LockPatience patience) {
        this.connection = connection;
        this.forms = dialect.onlineForms();
        this.cancellation = cancellation;
        this.patience = patience;
    }

    /** Removes what an earlier attempt at an operation left. */
    void remove(Operation operation) throws SQLException {
        Optional<OnlineForms.Leftover> leftover = find(operation);
        if (leftover.isPresent()) {
            LOG.debug("Removing what is left of '{}'", operation.summary());
            StatementLoop.execute(connection, leftover.get().removal(), cancellation);
        }
    }

    /** Removes what an attempt left that was refused, without waiting for long; where that cannot be, the next attempt will. */
    void removeAfterFailure(Operation operation) {
        try {
            Optional<OnlineForms.Leftover> leftover = find(operation);
            if (leftover.isPresent()) {
                removeBriefly(leftover.get(), operation);
            }
        } catch (SQLException unknown) {
            LOG.debug("Nobody tells what is left of '{}': {}", operation.summary(), ServerMessage.of(unknown));
        }
    }

    /** What is interrupted ends all the same: nobody waits here for those who use the table. */
    private void removeBriefly(OnlineForms.Leftover leftover, Operation operation) {
        try {
            patience.beBrief();
            StatementLoop.execute(connection, leftover.removal());
        } catch (SQLException stays) {
            LOG.warn(
                    "What is left of '{}' stays until the next attempt, unless '{}' is run before: {}",
                    operation.summary(),
                    leftover.removal(),
                    ServerMessage.of(stays));
        }
    }

    private Optional<OnlineForms.Leftover> find(Operation operation) throws SQLException {
        Optional<OnlineForms.Leftover> leftover = forms.leftover(operation);
        return leftover.isPresent() && isThere(leftover.get()) ? leftover : Optional.empty();
    }

    private boolean isThere(OnlineForms.Leftover leftover) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(leftover.query())) {
            return rows.next();
        }
    }
}
