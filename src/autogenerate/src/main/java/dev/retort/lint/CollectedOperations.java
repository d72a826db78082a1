package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.SqlStatements;
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
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param converted the changes of types for which the text says how one value becomes another
     * @param unsure those of the operations that may find what they make there, and then make nothing
     * @param noted what it does that hurts nobody, and is known afterwards
     */
    record Part(
            Operation written,
            OptionalInt line,
            List<Operation> operations,
            List<Hazard> hazards,
            Set<Operation> converted,
            Set<Operation> unsure,
            List<Operation> noted) {

        private static Part of(Operation written, OptionalInt line, SqlReading reading) {
            return new Part(
                    written,
                    line,
                    reading.operations(),
                    reading.hazards(),
                    reading.converted(),
                    reading.unsure(),
                    reading.noted());
        }
    }

    /**
     * Asks a migration what it does.
     *
     * @throws InvalidMigrationException when it throws
     */
    static CollectedOperations of(
            MigrationScript script, Direction direction, KnownSchema before, Dialect dialect, TableSizes sizes) {
        try {
            List<Operation> written = script.operations(direction);
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
                            .formatted(direction.word(), script.label(), script.placeOf(e), e),
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
        NewLabels labels = new NewLabels();
        List<String> allTexts = written.stream()
                .flatMap(operation -> texts(operation, dialect).stream())
                .toList();
        DroppedRights rights = new DroppedRights(dialect, allTexts);
        DroppedViews views = new DroppedViews(written, allTexts);
        for (int i = 0; i < written.size(); i++) {
            Operation operation = written.get(i);
            OptionalInt line = i < lines.size() ? lines.get(i) : OptionalInt.empty();
            if (isOwn(operation)) {
                labels.note(operation);
                SqlReading reading = known.whole(SqlReading.of(operation))
                        .and(labels.tooEarly(operation.toString(), known.after(operation)))
                        .and(rights.told(List.of(operation)))
                        .and(views.told(List.of(operation)))
                        .and(transactional ? InTransaction.refused(operation, dialect) : SqlReading.HARMLESS);
                parts.add(Part.of(operation, line, reading));
                known = known.after(reading.operations());
                rights.note(SqlReading.of(operation));
            }
            List<String> texts = texts(operation, dialect);
            SqlReading several = isOwn(operation) ? SqlReading.HARMLESS : SqlRules.several(texts.size(), dialect);
            for (String statement : texts) {
                SqlReading read = reader.read(statement, transactional, known);
                SqlReading reading = known.whole(read)
                        .and(labels.tooEarly(statement, known))
                        .and(rights.told(read.operations()))
                        .and(views.told(read.operations()))
                        .and(several);
                several = SqlReading.HARMLESS;
                parts.add(Part.of(operation, line, reading));
                known = known.after(read);
                rights.noteStatement(read);
                if (transactional) {
                    labels.note(statement);
                }
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

    /** The operations that may make nothing. */
    Set<Operation> unsure() {
        return parts.stream().flatMap(part -> part.unsure().stream()).collect(Collectors.toSet());
    }

    /** All operations, those that were read of SQL among them. */
    List<Operation> operations() {
        return parts.stream().flatMap(part -> part.operations().stream()).toList();
    }

    /** The same with what hurts nobody. */
    List<Operation> known() {
        return parts.stream()
                .flatMap(part -> Stream.concat(part.operations().stream(), part.noted().stream()))
                .toList();
    }
}
