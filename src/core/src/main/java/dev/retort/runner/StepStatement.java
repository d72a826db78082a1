package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineStatement;
import dev.retort.dialect.Refusal;
import dev.retort.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One statement of a migration.
 *
 * @param operations the operation that it carries out, or several that are carried out in one go
 * @param sql the statement without terminator
 */
record StepStatement(List<Operation> operations, String sql) {

    /** The first of its operations: those that are carried out in one go are of one kind. */
    Operation operation() {
        return operations.get(0);
    }

    /** What it does, for people. */
    String summary() {
        return operations.stream()
                .map(operation -> "'" + operation.summary() + "'")
                .collect(Collectors.joining(" and "));
    }

    /** What is known of it where it is part of a change that is made while others read and write. */
    Optional<OnlineStatement> online(Dialect dialect) {
        return dialect.onlineForms().find(operation(), sql);
    }

    /** The same by another way, where the server cannot go the one that was asked for and there is a dearer one. */
    Optional<StepStatement> afterRefusal(SQLException refused, Dialect dialect) {
        boolean notSo = Refusal.of(refused.getSQLState(), refused.getErrorCode()) == Refusal.NOT_ONLINE;
        return notSo
                ? dialect.onlineForms().dearer(sql).map(dearer -> new StepStatement(operations, dearer))
                : Optional.empty();
    }
}
