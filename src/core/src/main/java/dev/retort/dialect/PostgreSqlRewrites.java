package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes that have a table written anew, several of which in one ALTER TABLE have it written once: the server sorts them itself
 * (https://www.postgresql.org/docs/current/sql-altertable.html, "multiple table scans or rewrites can thereby be combined").
 */
final class PostgreSqlRewrites {

    private PostgreSqlRewrites() {}

    /** The operations, those that follow one another and write the same table anew in one part. */
    static List<List<Operation>> parts(PostgreSql dialect, List<Operation> migration) {
        List<List<Operation>> parts = new ArrayList<>();
        for (Operation operation : migration) {
            List<Operation> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            if (!last.isEmpty() && areOneRewrite(dialect, last, operation, migration)) {
                last.add(operation);
            } else {
                parts.add(new ArrayList<>(List.of(operation)));
            }
        }
        return parts;
    }

    private static boolean areOneRewrite(
            PostgreSql dialect, List<Operation> part, Operation other, List<Operation> migration) {
        return part.stream().allMatch(one -> areColumnsOfOneTable(one, other))
                && rewrites(dialect, part.get(0), migration)
                && rewrites(dialect, other, migration);
    }

    /** The server refuses to change the type of a column twice in one statement. */
    private static boolean areColumnsOfOneTable(Operation one, Operation other) {
        return one instanceof Operation.AlterColumn first
                && other instanceof Operation.AlterColumn second
                && first.table().equals(second.table())
                && !first.after().name().equals(second.after().name());
    }

    private static boolean rewrites(PostgreSql dialect, Operation operation, List<Operation> migration) {
        boolean online = operation instanceof HasOnlineForm change && change.online();
        return operation instanceof Operation.AlterColumn alter
                && !online
                && dialect.impacts().of(operation, migration).stream().anyMatch(i -> i.work() == Work.REWRITE)
                && dialect.statements(operation).stream()
                        .allMatch(sql -> sql.startsWith(beginning(dialect, alter.table())));
    }

    private static String beginning(PostgreSql dialect, QualifiedName table) {
        return "alter table " + dialect.quote(table) + " alter column ";
    }

    /** One statement that does what the operations of a part do. */
    static String joined(PostgreSql dialect, List<Operation> part) {
        String table = "alter table " + dialect.quote(((OnTable) part.get(0)).table()) + " ";
        return part.stream()
                .flatMap(operation -> dialect.statements(operation).stream())
                .map(sql -> sql.substring(table.length()))
                .collect(Collectors.joining(",\n    ", table, ""));
    }
}
