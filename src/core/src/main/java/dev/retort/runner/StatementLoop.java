package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes statements one after the other and knows how far it came. */
final class StatementLoop {

    private static final Logger LOG = LoggerFactory.getLogger(StatementLoop.class);

    private final Connection connection;
    private final Dialect dialect;
    private final Cancellation cancellation;
    private final LockPatience patience;
    private final Leftovers leftovers;
    private int done;
    private int total;
    private @Nullable StepStatement current;

    StatementLoop(Connection connection, Dialect dialect, Cancellation cancellation, LockPatience patience) {
        this.connection = connection;
        this.dialect = dialect;
        this.cancellation = cancellation;
        this.patience = patience;
        this.leftovers = new Leftovers(connection, dialect, cancellation, patience);
    }

    /** How far it came. */
    Halt halt() {
        return new Halt(done, total, current, patience.holder());
    }

    /**
     * Executes all statements of a step.
     *
     * @param retry whether a statement that was refused is to be tried again by itself
     */
    void run(CollectedStep work, Progress progress, Retry retry) throws SQLException {
        total = work.size();
        patience.begin();
        for (StepPart part : work.parts()) {
            List<StepStatement> statements = part.statements(connection);
            total += statements.size() - part.size();
            for (StepStatement statement : statements) {
                if (done < work.done()) {
                    done++;
                    continue;
                }
                current = statement;
                LOG.debug("{}", statement.sql());
                boolean mayBeDone = done == work.done() && !work.sure() || isTakenOver(statement);
                if (!mayBeDone || !isDone(statement)) {
                    execute(retry);
                }
                done++;
                progress.done(done);
            }
            current = null;
        }
    }

    private boolean isTakenOver(StepStatement statement) {
        return statement.online(dialect).filter(OnlineStatement::takenOver).isPresent();
    }

    /** A run that ended without a word may have left the statement to the server, which then carried it out. */
    private boolean isDone(StepStatement statement) throws SQLException {
        OnlineStatement online = statement.online(dialect).orElseThrow();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(online.done())) {
            return rows.next();
        }
    }

    /** The current statement, until it is carried out or given up. */
    private void execute(Retry retry) throws SQLException {
        while (true) {
            StepStatement statement = Objects.requireNonNull(current);
            try {
                patience.before(statement);
                leftovers.remove(statement.operation());
                patience.announce(statement);
                execute(connection, statement.sql(), cancellation);
                return;
            } catch (SQLException refused) {
                leftovers.removeAfterFailure(statement.operation());
                Optional<StepStatement> otherWay = statement.afterRefusal(refused, dialect);
                if (otherWay.isPresent()) {
                    current = otherWay.get();
                } else if (!retry.goesOn(halt(), refused)) {
                    throw refused;
                }
            }
        }
    }

    /** The text goes to the server letter for letter: without JDBC's escapes, braces in it mean nothing. */
    static void execute(Connection connection, String sql) throws SQLException {
        execute(connection, sql, new Cancellation());
    }

    static void execute(Connection connection, String sql, Cancellation cancellation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            cancellation.begin(statement);
            try {
                statement.execute(sql);
            } finally {
                cancellation.end();
            }
        }
    }

    /** Decides whether what was refused is tried again. */
    @FunctionalInterface
    interface Retry {
        boolean goesOn(Halt halt, SQLException refused);
    }

    /** Is told after each statement how many are done. */
    @FunctionalInterface
    interface Progress {
        void done(int statements) throws SQLException;
    }
}
