package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Direction;
import dev.retort.history.InvalidMigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.operation.Operation;
import dev.retort.operation.UserCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What one direction of a migration does, hand-written SQL read as operations where that can be.
 *
 * @param written the operations as the file says them
 * @param parts the same in order, with what was read of SQL in the place of its text
 * @param after what is known of the schema behind it
 */
record CollectedOperations(List<Operation> written, List<Part> parts, KnownSchema after) {

    /**
     * One operation, or one statement of hand-written SQL.
     *
     * @param written the operation of the file that it comes from
     * @param line the line of the file; empty where it is not told
     * @param operations what it does
     * @param hazards what the text alone shows
     */
    record Part(Operation written, OptionalInt line, List<Operation> operations, List<Hazard> hazards) {}

    /**
     * Asks a migration what it does.
     *
     * @throws InvalidMigrationException when it throws
     */
    static CollectedOperations of(
            MigrationScript script, Direction direction, KnownSchema before, Dialect dialect, TableSizes sizes) {
        try {
            List<Operation> written = direction.collect(script.migration());
            return read(
                    written,
                    direction.lines(script.migration()),
                    script.isTransactional(dialect),
                    before,
                    new SqlReader(dialect, sizes),
                    dialect);
        } catch (InvalidMigrationException known) {
            throw known;
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidMigrationException(
                    "The %s of revision %s cannot be collected, because %s fails with %s."
                            .formatted(direction.word(), script.label(), script.source(), e),
                    e);
        }
    }

    private static CollectedOperations read(
            List<Operation> written,
            List<OptionalInt> lines,
            boolean transactional,
            KnownSchema before,
            SqlReader reader,
            Dialect dialect) {
        List<Part> parts = new ArrayList<>();
        KnownSchema known = before.atNextMigration();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Operation operation = written.get(i);
            OptionalInt line = i < lines.size() ? lines.get(i) : OptionalInt.empty();
            if (isOwn(operation)) {
                SqlReading reading = known.whole(SqlReading.of(operation))
                        .and(InTransaction.tooEarly(operation.toString(), labels))
                        .and(transactional ? InTransaction.refused(operation, dialect) : SqlReading.HARMLESS);
                parts.add(new Part(operation, line, reading.operations(), reading.hazards()));
                known = known.after(operation);
            }
            for (String statement : texts(operation, dialect)) {
                SqlReading reading = known.whole(reader.read(statement, transactional, known))
                        .and(InTransaction.tooEarly(statement, labels));
                parts.add(new Part(operation, line, reading.operations(), reading.hazards()));
                known = known.after(reading.operations());
                InTransaction.newLabel(statement).filter(label -> transactional).ifPresent(labels::add);
            }
        }
        return new CollectedOperations(List.copyOf(written), List.copyOf(parts), known);
    }

    /** Whether it says itself what it does; of SQL, its text does. */
    private static boolean isOwn(Operation operation) {
        return !(operation instanceof Operation.ExecuteSql);
    }

    private static List<String> texts(Operation operation, Dialect dialect) {
        if (operation instanceof Operation.ExecuteSql execute) {
            return SqlStatements.of(execute.sql());
        }
        return operation instanceof Operation.Custom custom
                ? UserCode.statements(custom.custom(), dialect).stream()
                        .flatMap(text -> SqlStatements.of(text).stream())
                        .toList()
                : List.of();
    }

    /** What rules ask when they look at one operation: also what may write, though nothing of it was read as an operation. */
    List<Operation> circumstances() {
        return parts.stream()
                .flatMap(part -> part.operations().isEmpty() ? Stream.of(part.written()) : part.operations().stream())
                .toList();
    }

    /** All operations, those that were read of SQL among them. */
    List<Operation> operations() {
        return parts.stream().flatMap(part -> part.operations().stream()).toList();
    }
}
