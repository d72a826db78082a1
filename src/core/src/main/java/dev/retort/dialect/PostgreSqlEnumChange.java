package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The steps from one list of labels to another. */
final class PostgreSqlEnumChange {

    private static final String THROUGH_TEXT = """
            %s::text%s::%s', used.tab,
                            used.col, type_name || used.dimensions, used.col, used.dimensions, type_name || used.dimensions)""";

    private PostgreSqlEnumChange() {}

    /**
     * Whether a new type takes the place of the old one: PostgreSQL cannot take a label away or move one, and lets nobody use
     * a new one before it is committed (55P04, https://www.postgresql.org/docs/current/sql-altertype.html).
     */
    static boolean isReplacement(PostgreSql dialect, Operation.AlterEnumType change, List<Operation> migration) {
        return !keepsOrder(change.before().values(), change.after().values())
                || change.after().values().stream()
                        .filter(label -> !change.before().values().contains(label))
                        .anyMatch(label -> isUsed(dialect, label, migration));
    }

    /** Whether a statement holds the label as a literal, or in one of an array. */
    private static boolean isUsed(PostgreSql dialect, String label, List<Operation> migration) {
        String literal = dialect.literal(label).strip();
        Pattern inArray = Pattern.compile("'\\{(?:[^']*,)?\\s*\"?" + Pattern.quote(label) + "\"?\\s*(?:,[^']*)?\\}'");
        return migration.stream()
                .filter(operation -> !(operation instanceof Operation.AlterEnumType))
                .filter(operation -> !(operation instanceof Operation.CreateEnumType))
                .filter(operation -> !isRestoring(operation))
                .flatMap(operation -> words(dialect, operation).stream())
                .anyMatch(statement -> statement.contains(literal)
                        || inArray.matcher(statement).find());
    }

    /** What cannot be said here names no label; a run refuses it before it begins. */
    private static List<String> words(PostgreSql dialect, Operation operation) {
        try {
            return dialect.statements(operation);
        } catch (InexpressibleOperationException refused) {
            return List.of();
        }
    }

    /** What comes back in its old words knows no new label. */
    private static boolean isRestoring(Operation operation) {
        return operation instanceof Operation.DropDependent || operation instanceof Operation.CreateDependent;
    }

    static List<String> statements(PostgreSql dialect, Operation.AlterEnumType change, boolean replaced) {
        return replaced ? List.of(replacement(dialect, change)) : additions(dialect, change.before(), change.after());
    }

    private static String replacement(PostgreSql dialect, Operation.AlterEnumType change) {
        String create =
                dialect.statements(new Operation.CreateEnumType(change.after())).get(0);
        return new PostgreSqlTypeReplacement(dialect, change.before().name()).statement(create, THROUGH_TEXT, "", "");
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
