package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks before a run what the server would refuse of tables as they are, which no operation tells of itself: otherwise the run would
 * stop half way.
 */
final class Objections {

    private final Connection connection;
    private final Dialect dialect;
    private final Set<QualifiedName> changed = new HashSet<>();

    private Objections(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Ends the run before it begins where there are any. Nothing is said of a table that the run has changed by then, nor behind what may
     * change one that nobody sees here.
     *
     * @throws RefusedException naming all operations that would be refused
     */
    static void check(List<CollectedStep> work, Connection connection, Dialect dialect) {
        Objections objections = new Objections(connection, dialect);
        RefusedOperations refused = new RefusedOperations(dialect);
        for (CollectedStep step : work) {
            List<Operation> foreseen = step.migration().stream()
                    .takeWhile(operation -> !mayChangeAnyTable(operation))
                    .toList();
            foreseen.forEach(operation -> objections
                    .of(operation, step)
                    .forEach(reason -> refused.note(step.step().script(), operation, reason)));
            if (foreseen.size() < step.migration().size()) {
                break;
            }
        }
        refused.refuse();
    }

    private static boolean mayChangeAnyTable(Operation operation) {
        return operation instanceof Operation.Custom
                || operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.CreateDependent;
    }

    private List<String> of(Operation operation, CollectedStep step) {
        List<QualifiedName> tables = tables(operation).toList();
        boolean isAsItWas = step.done() == 0 && tables.stream().noneMatch(changed::contains);
        changed.addAll(tables);
        return isAsItWas
                ? dialect.objections(operation, step.migration())
                        .map(query -> ServerLines.of(query, connection))
                        .orElse(List.of())
                : List.of();
    }

    private static Stream<QualifiedName> tables(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return Stream.of(create.table().name());
        }
        if (operation instanceof Operation.RenameTable rename) {
            return Stream.of(rename.from(), rename.to());
        }
        if (operation instanceof Operation.DropNamed drop) {
            return Stream.of(drop.owner());
        }
        return operation instanceof OnTable part ? Stream.of(part.table()) : Stream.empty();
    }
}
