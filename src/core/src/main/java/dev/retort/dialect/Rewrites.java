package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The operations, those that write the same table anew in one part, with what changes the table between them. */
    List<List<Operation>> parts() {
        List<List<Operation>> parts = new ArrayList<>();
        List<Operation> between = new ArrayList<>();
        for (Operation operation : migration) {
            List<Operation> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            if (!last.isEmpty() && isCarried(last, between, operation)) {
                between.add(operation);
                if (rewrites(operation)) {
                    last.addAll(between);
                    between.clear();
                }
            } else {
                between.forEach(one -> parts.add(new ArrayList<>(List.of(one))));
                between.clear();
                parts.add(new ArrayList<>(List.of(operation)));
            }
        }
        between.forEach(one -> parts.add(List.of(one)));
        return parts;
    }

    /** Whether the statement that writes a table anew can do this, too, behind what is between them. */
    private boolean isCarried(List<Operation> part, List<Operation> between, Operation operation) {
        Operation first = part.get(0);
        return rewrites(first)
                && isJoinable(operation)
                && ((OnTable) first).table().equals(((OnTable) operation).table())
                && isOnline(first) == isOnline(operation)
                && Stream.concat(part.stream(), between.stream()).noneMatch(one -> changeOneColumn(one, operation));
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
        return isJoinable(operation)
                && dialect.impacts().of(operation, migration).stream().anyMatch(i -> i.work() == Work.REWRITE);
    }

    private boolean isJoinable(Operation operation) {
        return operation instanceof OnTable
                && joinable.test(operation)
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
