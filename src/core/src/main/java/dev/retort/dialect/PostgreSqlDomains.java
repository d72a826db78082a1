package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Domains that refuse some values. PostgreSQL writes every row anew for a column of one, even where the column takes NULL and has no
 * default, as it cannot tell whether the condition lets NULL pass (ATExecAddColumn).
 *
 * @param names their names in small letters, without schema and quotes
 */
record PostgreSqlDomains(Set<String> names) {

    static final PostgreSqlDomains NONE = new PostgreSqlDomains(Set.of());

    /** A domain refuses what the one refuses that it is made of. */
    static final String QUERY = """
            with recursive chain (oid, base, strict) as (
                select oid, typbasetype,
                    typnotnull or exists (select from pg_catalog.pg_constraint where contypid = pg_type.oid)
                from pg_catalog.pg_type where typtype = 'd'
                union all
                select chain.oid, typbasetype,
                    typnotnull or exists (select from pg_catalog.pg_constraint where contypid = pg_type.oid)
                from chain join pg_catalog.pg_type on pg_type.oid = chain.base and typtype = 'd')
            select distinct pg_catalog.format_type(oid, null) from chain where strict""";

    private static final Pattern MADE = Pattern.compile(
            "(?:create|alter)\\s+domain\\s+((?:[\\w\"]+\\.)?[\\w\"]+)\\s[^;]*(?:\\bcheck\\b|(?<!\\bdrop\\s{1,9})\\bnot\\s+null\\b)",
            Pattern.CASE_INSENSITIVE);

    PostgreSqlDomains {
        names = Set.copyOf(names);
    }

    /** These and others, by the names that the server gives them. */
    PostgreSqlDomains and(Set<String> others) {
        Set<String> all = new HashSet<>(names);
        others.forEach(name -> all.add(key(name)));
        return new PostgreSqlDomains(all);
    }

    /** The names of those that operations make, or give a condition. */
    static Set<String> madeBy(List<Operation> operations) {
        return operations.stream()
                .flatMap(PostgreSqlDomains::sql)
                .flatMap(sql -> MADE.matcher(sql).results().map(made -> made.group(1)))
                .collect(Collectors.toSet());
    }

    boolean isNewColumnOfOne(Operation operation, List<Operation> migration) {
        return operation instanceof Operation.AddColumn add
                && !PostgreSqlTypes.isBuiltIn(add.column().type())
                && and(madeBy(migration)).has(add.column().type());
    }

    /** An array of a domain is none. */
    private boolean has(SqlType type) {
        return type.dimensions() == 0 && names.contains(key(type.name()));
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> sql(Operation operation) {
        if (operation instanceof Operation.ExecuteSql execute) {
            return Stream.of(execute.sql());
        }
        return operation instanceof Operation.CreateDependent create
                ? create.dependent().create().stream()
                : Stream.empty();
    }
}
