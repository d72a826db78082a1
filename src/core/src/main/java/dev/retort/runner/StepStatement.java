package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineStatement;
import dev.retort.dialect.Refusal;
import dev.retort.operation.Operation;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One statement of a migration.
 *
 * @param operation the operation that it carries out, alone or with its neighbours
 * @param sql the statement without terminator
 */
record StepStatement(Operation operation, String sql) {

    /** What is known of it where it is part of a change that is made while others read and write. */
    Optional<OnlineStatement> online(Dialect dialect) {
        return dialect.onlineForms().find(operation, sql);
    }

    /** The same by another way, where the server cannot go the one that was asked for and there is a dearer one. */
    Optional<StepStatement> afterRefusal(SQLException refused, Dialect dialect) {
        boolean notSo = Refusal.of(refused.getSQLState(), refused.getErrorCode()) == Refusal.NOT_ONLINE;
        return notSo
                ? dialect.onlineForms().dearer(sql).map(dearer -> new StepStatement(operation, dearer))
                : Optional.empty();
    }
}
