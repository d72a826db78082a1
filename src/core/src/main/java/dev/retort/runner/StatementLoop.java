package dev.retort.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes statements one after the other and knows how far it came. */
final class StatementLoop {

    private static final Logger LOG = LoggerFactory.getLogger(StatementLoop.class);

    private final Connection connection;
    private final Cancellation cancellation;
    private int done;

    StatementLoop(Connection connection, Cancellation cancellation) {
        this.connection = connection;
        this.cancellation = cancellation;
    }

    /** How many statements were carried out. */
    int done() {
        return done;
    }

    void run(List<StepStatement> statements, Progress progress) throws SQLException {
        for (StepStatement statement : statements) {
            LOG.debug("{}", statement.sql());
            execute(connection, statement.sql(), cancellation);
            done++;
            progress.done(done);
        }
    }

    /** The text goes to the server letter for letter: without JDBC's escapes, braces in it mean nothing. */
    static void execute(Connection connection, String sql) throws SQLException {
        execute(connection, sql, new Cancellation());
    }

    private static void execute(Connection connection, String sql, Cancellation cancellation) throws SQLException {
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

    /** Is told after each statement how many are done. */
    @FunctionalInterface
    interface Progress {
        void done(int statements) throws SQLException;
    }
}
