package dev.retort.proof;

import dev.retort.dialect.Dialect;
import dev.retort.lint.ReachOfSql;
import dev.retort.operation.Operation;
import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a trial goes: whether it may touch more than the database that was made for it. */
final class Reach {

    private Reach() {}

    /** Whether operations name anything beyond the default schema, or may: nobody knows what SQL of the user's own names. */
    static boolean isBeyondDefaultSchema(Dialect dialect, List<Operation> operations) {
        List<Operation> foreign = operations.stream()
                .filter(operation -> !isSync(operation, dialect, operations))
                .toList();
        return foreign.stream()
                .anyMatch(operation -> Reach.names(operation)
                        || Concerned.isOpaque(List.of(operation)) && !isReadable(operation, dialect));
    }

    /** Whether its own words tell that SQL of the user's own, or of a view, names nothing elsewhere. */
    private static boolean isReadable(Operation operation, Dialect dialect) {
        boolean isText = operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.CreateView create
                        && create.view().further().isEmpty();
        return operation instanceof Operation.DropView
                || isText && dialect.statements(operation).stream().allMatch(ReachOfSql::isOwnDatabase);
    }

    /** What keeps a column that is copied equal to the other one names these two alone. */
    private static boolean isSync(Operation operation, Dialect dialect, List<Operation> operations) {
        Dependent dependent = operation instanceof Operation.CreateDependent create
                ? create.dependent()
                : operation instanceof Operation.DropDependent drop ? drop.dependent() : null;
        return dependent != null
                && operations.stream()
                        .filter(Operation.CopyColumn.class::isInstance)
                        .map(Operation.CopyColumn.class::cast)
                        .flatMap(copy -> Stream.concat(
                                dialect.columnSync(copy.table(), copy.from(), copy.to()).stream(),
                                dialect.columnSync(copy.table(), copy.to(), copy.from()).stream()))
                        .anyMatch(dependent::equals);
    }

    /** Whether a part of a schema, or of an operation, is or names something with a schema of its own. */
    static boolean names(@Nullable Object part) {
        if (part instanceof QualifiedName name) {
            return name.schema() != null;
        }
        if (part instanceof Operation.CreateSchema || part instanceof Operation.DropSchema) {
            return true;
        }
        if (part instanceof Collection<?> parts) {
            return parts.stream().anyMatch(Reach::names);
        }
        return part instanceof Record whole && namesInside(whole);
    }

    private static boolean namesInside(Record whole) {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            try {
                if (names(component.getAccessor().invoke(whole))) {
                    return true;
                }
            } catch (ReflectiveOperationException unreadable) {
                return true;
            }
        }
        return false;
    }

    /** Whether SQL of the user's own speaks of what all databases of a server share. */
    static boolean isOfServer(Dialect dialect, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> Concerned.isOpaque(List.of(operation)))
                .flatMap(operation -> dialect.statements(operation, operations).stream())
                .anyMatch(dialect::concernsServer);
    }
}
