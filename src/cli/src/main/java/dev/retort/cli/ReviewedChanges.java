package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.hazard.TableLock;
import dev.retort.hazard.TableSizes;
import dev.retort.history.MigrationScript;
import dev.retort.lint.Linter;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.report.ChangeDocument.Part;
import dev.retort.report.ChangeDocument.Step;
import dev.retort.report.ChangeDocument.Waiting;
import dev.retort.schema.Schema;
import java.util.List;

/** Operations as a reviewer wants to see them: with their SQL and the schema around them. */
final class ReviewedChanges {

    private ReviewedChanges() {}

    static Part of(MigrationScript script, Linter linter, Dialect dialect) {
        return of(
                script.label(),
                linter.upgrade(script),
                dialect,
                linter.schemaBefore(script),
                linter.schemaAfter(script));
    }

    static Part of(String title, List<Operation> operations, Dialect dialect, Schema before, Schema after) {
        List<Step> steps = dialect.parts(operations).stream()
                .map(part -> new Step(lines(part), statements(part, operations, dialect)))
                .toList();
        return new Part(title, steps, before, after);
    }

    /** The locks that operations take. */
    static List<Waiting> locks(List<Operation> operations, Dialect dialect, TableSizes sizes) {
        return TableLock.of(operations, dialect, sizes).stream()
                .map(lock -> new Waiting(
                        lock.operation().summary().toString(),
                        lock.table().toString(),
                        lock.words(),
                        lock.waits(),
                        lock.duration()))
                .toList();
    }

    private static List<String> lines(List<Operation> part) {
        return part.stream().map(Operation::summary).map(Summary::toString).toList();
    }

    /** The statements; a comment that says why where they cannot be told. */
    private static List<String> statements(List<Operation> part, List<Operation> migration, Dialect dialect) {
        if (dialect.storedQuery(part).isPresent()) {
            return List.of("-- made of what the database has stored when it runs");
        }
        try {
            return dialect.statements(part, migration, List.of());
        } catch (InexpressibleOperationException unknown) {
            return List.of("-- " + String.valueOf(unknown.getMessage()).replaceAll("\\s+", " "));
        }
    }
}
