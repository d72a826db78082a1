package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Changes that have a table written anew, several of which in one ALTER TABLE have it written once. */
final class Rewrites {

    private final StandardDialect dialect;
    private final List<Operation> migration;
    private final Predicate<Operation> joinable;

    /**
     * The rewrites of a migration.
     *
     * @param joinable whether the one statement of an operation, an ALTER TABLE, can do what another one does, too
     */
    Rewrites(StandardDialect dialect, List<Operation> migration, Predicate<Operation> joinable) {
        this.dialect = dialect;
        this.migration = migration;
        this.joinable = joinable;
    }

    /** The operations, those that follow one another and write the same table anew in one part. */
    List<List<Operation>> parts() {
        List<List<Operation>> parts = new ArrayList<>();
        for (Operation operation : migration) {
            List<Operation> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            boolean again = last.stream().anyMatch(one -> changeOneColumn(one, operation));
            if (!last.isEmpty() && !again && areOneRewrite(last.get(0), operation)) {
                last.add(operation);
            } else {
                parts.add(new ArrayList<>(List.of(operation)));
            }
        }
        return parts;
    }

    private boolean areOneRewrite(Operation one, Operation other) {
        return one instanceof OnTable first
                && other instanceof OnTable second
                && first.table().equals(second.table())
                && isOnline(one) == isOnline(other)
                && rewrites(one)
                && rewrites(other);
    }

    /** Servers refuse to change a column twice in one statement. */
    private static boolean changeOneColumn(Operation one, Operation other) {
        return one instanceof Operation.AlterColumn first
                && other instanceof Operation.AlterColumn second
                && first.after().name().equals(second.after().name());
    }

    private boolean isOnline(Operation operation) {
        return !dialect.onlineForms().sql(operation).isEmpty();
    }

    private boolean rewrites(Operation operation) {
        return joinable.test(operation)
                && dialect.impacts().of(operation, migration).stream().anyMatch(i -> i.work() == Work.REWRITE)
                && dialect.statements(operation, migration).stream()
                        .allMatch(sql -> sql.startsWith(beginning(operation)));
    }

    private String beginning(Operation operation) {
        return dialect.alterTable(((OnTable) operation).table());
    }

    /** One statement that does what the operations of a part do. */
    String joined(List<Operation> part) {
        String table = beginning(part.get(0));
        return part.stream()
                .map(operation -> operation instanceof HasOnlineForm change ? change.asUsual() : operation)
                .flatMap(operation -> dialect.statements(operation, migration).stream())
                .map(sql -> sql.substring(table.length()))
                .collect(Collectors.joining(",\n    ", table, ""));
    }
}
