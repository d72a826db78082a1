package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** The steps from one list of labels to another. */
final class PostgreSqlEnumChange {

    private PostgreSqlEnumChange() {}

    /**
     * Whether a new type takes the place of the old one: PostgreSQL cannot take a label away or move one, and lets nobody use
     * a new one before it is committed (55P04, https://www.postgresql.org/docs/current/sql-altertype.html).
     */
    static boolean isReplacement(PostgreSql dialect, Operation.AlterEnumType change, List<Operation> migration) {
        return !keepsOrder(change.before().values(), change.after().values())
                || change.after().values().stream()
                        .filter(label -> !change.before().values().contains(label))
                        .map(label -> dialect.literal(label).strip())
                        .anyMatch(label -> isUsed(dialect, label, migration));
    }

    private static boolean isUsed(PostgreSql dialect, String label, List<Operation> migration) {
        return migration.stream()
                .filter(operation -> !(operation instanceof Operation.AlterEnumType))
                .filter(operation -> !(operation instanceof Operation.CreateEnumType))
                .flatMap(operation -> dialect.statements(operation).stream())
                .anyMatch(statement -> statement.contains(label));
    }

    static List<String> statements(PostgreSql dialect, Operation.AlterEnumType change, boolean replaced) {
        return replaced
                ? List.of(new PostgreSqlEnumReplacement(dialect, change.before(), change.after()).statement())
                : additions(dialect, change.before(), change.after());
    }

    /** Whether the labels that were there are still there in the same order. */
    private static boolean keepsOrder(List<String> before, List<String> after) {
        return after.stream().filter(before::contains).toList().equals(before);
    }

    private static List<String> additions(PostgreSql dialect, EnumType before, EnumType after) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < after.values().size(); i++) {
            String value = after.values().get(i);
            if (!before.values().contains(value)) {
                statements.add("alter type " + dialect.quote(after.name()) + " add value " + dialect.literal(value)
                        + place(dialect, before, after, i));
            }
        }
        return statements;
    }

    private static String place(PostgreSql dialect, EnumType before, EnumType after, int position) {
        if (position > 0) {
            return " after " + dialect.literal(after.values().get(position - 1));
        }
        return before.values().isEmpty()
                ? ""
                : " before " + dialect.literal(before.values().get(0));
    }
}
