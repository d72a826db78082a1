package dev.retort.runner;

import dev.retort.operation.Operation;

/**
 * One statement of a migration.
 *
 * @param operation the operation that it carries out, alone or with its neighbours
 * @param sql the statement without terminator
 */
record StepStatement(Operation operation, String sql) {}
