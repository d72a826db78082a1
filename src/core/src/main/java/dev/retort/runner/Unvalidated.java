package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.RowCheck;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the constraint that stands, and holds for the rows to come alone, where its validation met rows that break it. */
final class Unvalidated {

    private static final Logger LOG = LoggerFactory.getLogger(Unvalidated.class);

    /** Integrity constraint violation, in every server's SQLSTATE. */
    private static final String BROKEN = "23";

    private Unvalidated() {}

    /** Where a step stopped, with the constraint that its last statement leaves so; to be asked when nothing is open any more. */
    static Halt of(Halt halt, SQLException refused, Connection connection, Dialect dialect) {
        StepStatement at = halt.at();
        String state = refused.getSQLState();
        if (at == null || state == null || !state.startsWith(BROKEN)) {
            return halt;
        }
        Optional<String> query = dialect.onlineForms().unvalidated(at.operation());
        if (query.isEmpty() || !(at.operation() instanceof OnTable part)) {
            return halt;
        }
        String name = name(connection, query.get());
        return name == null ? halt : halt.leaving(name + " of " + part.table(), count(at.operation(), dialect));
    }

    /** The query that counts what breaks it; empty where that is plain. */
    private static String count(Operation operation, Dialect dialect) {
        return operation instanceof Operation.AlterColumn
                ? ""
                : dialect.rowChecks(operation, Schema.EMPTY).stream()
                        .map(RowCheck::sql)
                        .findFirst()
                        .orElse("");
    }

    private static @Nullable String name(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException lost) {
            LOG.debug("Cannot ask what the validation leaves", lost);
            return null;
        }
    }
}
