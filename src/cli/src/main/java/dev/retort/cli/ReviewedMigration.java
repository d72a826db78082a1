package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.history.MigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.lint.Linter;
import dev.retort.operation.Operation;
import dev.retort.runner.SqlScript;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * A migration as a reviewer wants to see it.
 *
 * @param label its id and message
 * @param sql its statements; a comment that says why where they cannot be told
 * @param before the schema before it, as far as the history tells
 * @param after the schema after it
 */
record ReviewedMigration(String label, List<String> sql, Schema before, Schema after) {

    static ReviewedMigration of(MigrationScript script, Linter linter, Dialect dialect) {
        return new ReviewedMigration(
                script.label(),
                statements(linter.upgrade(script), dialect),
                linter.schemaBefore(script),
                linter.schemaAfter(script));
    }

    /** The statements of operations; a comment that says why where they cannot be told. */
    static List<String> statements(List<Operation> operations, Dialect dialect) {
        try {
            return SqlScript.statements(operations, dialect);
        } catch (MigrationException | InexpressibleOperationException unknown) {
            return List.of("-- " + String.valueOf(unknown.getMessage()).replaceAll("\\s+", " "));
        }
    }
}
