package dev.retort.database;

import dev.retort.dialect.Refusal;
import dev.retort.dialect.RowCheck;
import dev.retort.history.ServerMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts rows in a transaction that only reads, a few seconds for each question and not much more for all. */
final class RowCounter {

    private static final int SECONDS = 5;
    private static final int SECONDS_FOR_ALL = 30;

    private final Connection connection;

    RowCounter(Connection connection) {
        this.connection = connection;
    }

    /** A line for each question that has rows for its answer, or none in time. */
    List<String> lines(List<RowCheck> checks) {
        List<String> lines = new ArrayList<>();
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction read only");
                statement.setEscapeProcessing(false);
                statement.setQueryTimeout(SECONDS);
                long end = System.nanoTime() + SECONDS_FOR_ALL * 1_000_000_000L;
                for (RowCheck check : checks) {
                    (System.nanoTime() < end ? line(statement, check) : Optional.of(notInTime(check)))
                            .ifPresent(lines::add);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            lines.add("rows could not be counted: " + ServerMessage.of(failure));
        }
        return lines;
    }

    private Optional<String> line(Statement statement, RowCheck check) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (ResultSet row = statement.executeQuery(check.sql())) {
            row.next();
            long found = row.getLong(1);
            return found == 0 ? Optional.empty() : Optional.of(line(check, found, row.getLong(2)));
        } catch (SQLException failure) {
            connection.rollback(before);
            return failed(check, failure);
        }
    }

    /** A question may name what the migration itself brings or renames: of that there are no rows yet. */
    private static Optional<String> failed(RowCheck check, SQLException failure) {
        return switch (Refusal.of(failure.getSQLState(), failure.getErrorCode())) {
            case WRONG_TEXT -> Optional.empty();
            case CANCELLED -> Optional.of(notInTime(check));
            default -> Optional.of(check.subject() + ": rows could not be counted: " + ServerMessage.of(failure));
        };
    }

    private static String notInTime(RowCheck check) {
        return check.subject() + ": rows " + check.state() + " could not be counted in time";
    }

    private static String line(RowCheck check, long found, long all) {
        return String.format(
                Locale.ROOT,
                "%s: %,d of %,d %s %s %s",
                check.subject(),
                found,
                all,
                all == 1 ? "row" : "rows",
                found == 1 ? "is" : "are",
                check.state());
    }
}
