package dev.retort.dialect;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns of a domain that the migration itself makes, with a condition: PostgreSQL then writes every row anew, even where the
 * column takes NULL and has no default, as it cannot tell whether the condition lets NULL pass (ATExecAddColumn).
 */
final class PostgreSqlDomains {

    private PostgreSqlDomains() {}

    static boolean isOfNewDomain(Operation operation, List<Operation> migration) {
        return operation instanceof Operation.AddColumn add
                && !PostgreSqlTypes.isBuiltIn(add.column().type())
                && migration.stream()
                        .flatMap(PostgreSqlDomains::sql)
                        .anyMatch(sql -> constrains(sql, add.column().type().name()));
    }

    private static Stream<String> sql(Operation operation) {
        if (operation instanceof Operation.ExecuteSql execute) {
            return Stream.of(execute.sql());
        }
        return operation instanceof Operation.CreateDependent create
                ? create.dependent().create().stream()
                : Stream.empty();
    }

    private static boolean constrains(String sql, String type) {
        return Pattern.compile("create\\s+domain\\s+(\\w+\\.)?" + Pattern.quote(type.toLowerCase(Locale.ROOT))
                        + "\\s[^;]*(\\bcheck\\b|\\bnot\\s+null\\b)")
                .matcher(sql.toLowerCase(Locale.ROOT))
                .find();
    }
}
