package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Domains that refuse some values. PostgreSQL writes every row anew for a column of one, even where the column takes NULL and has no
 * default, as it cannot tell whether the condition lets NULL pass (ATExecAddColumn).
 *
 * @param names their names in small letters, without schema and quotes; those that refuse NULL and have no default once more, as
 *     {@code name not null}
 */
record PostgreSqlDomains(Set<String> names) {

    static final PostgreSqlDomains NONE = new PostgreSqlDomains(Set.of());

    private static final String REQUIRED = " not null";

    /** A domain refuses what the one refuses that it is made of, and has its default. */
    static final String QUERY = """
            with recursive chain (oid, base, strict, required) as (
                select oid, typbasetype,
                    typnotnull or exists (select from pg_catalog.pg_constraint where contypid = pg_type.oid),
                    typnotnull
                from pg_catalog.pg_type where typtype = 'd'
                union all
                select chain.oid, typbasetype,
                    typnotnull or exists (select from pg_catalog.pg_constraint where contypid = pg_type.oid),
                    typnotnull
                from chain join pg_catalog.pg_type on pg_type.oid = chain.base and typtype = 'd')
            select distinct pg_catalog.format_type(oid, null) from chain where strict
            union
            select pg_catalog.format_type(chain.oid, null) || ' not null' from chain
                join pg_catalog.pg_type on pg_type.oid = chain.oid and typdefault is null where required""";

    private static final Pattern MADE = Pattern.compile(
            "(?:create|alter)\\s+domain\\s+((?:(?:\\w+|\"[^\"]+\")\\.)?(?:\\w+|\"[^\"]+\"))(\\s[^;]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONDITION =
            Pattern.compile("\\bcheck\\b|(?<!\\bdrop\\s{1,9})\\bnot\\s+null\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_NULL =
            Pattern.compile("(?<!\\b(?:drop|is)\\s{1,9})\\bnot\\s+null\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEFAULT =
            Pattern.compile("(?<!\\bdrop\\s{1,9})\\bdefault\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BASE = Pattern.compile(
            "\\s+(?:as\\s+)?((?:\\w+|\"[^\"]+\")(?:\\.(?:\\w+|\"[^\"]+\"))?).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    PostgreSqlDomains {
        names = Set.copyOf(names);
    }

    /** These and others, by the names that the server gives them. */
    PostgreSqlDomains and(Set<String> others) {
        Set<String> all = new HashSet<>(names);
        others.forEach(name -> all.add(key(name)));
        return new PostgreSqlDomains(all);
    }

    /** These and those that operations make, give a condition, or make of one that has one. */
    PostgreSqlDomains after(List<Operation> operations) {
        Set<String> all = new HashSet<>(names);
        operations.stream()
                .flatMap(PostgreSqlDomains::sql)
                .flatMap(sql -> MADE.matcher(sql).results())
                .forEach(made -> add(all, key(made.group(1)), made.group(2)));
        return new PostgreSqlDomains(all);
    }

    private static void add(Set<String> names, String name, String text) {
        Matcher base = BASE.matcher(text);
        String other = base.matches() ? key(base.group(1)) : "";
        if (CONDITION.matcher(text).find() || names.contains(other)) {
            names.add(name);
        }
        boolean required = NOT_NULL.matcher(text).find() || names.contains(other + REQUIRED);
        if (required && !DEFAULT.matcher(text).find()) {
            names.add(name + REQUIRED);
        }
    }

    boolean isNewColumnOfOne(Operation operation, List<Operation> migration) {
        return operation instanceof Operation.AddColumn add && has(add.column().type(), "", migration);
    }

    /** Whether a column of a type cannot be NULL, and is not something else by the type's default. */
    boolean refuseNull(SqlType type, List<Operation> migration) {
        return has(type, REQUIRED, migration);
    }

    /** An array of a domain is none. */
    private boolean has(SqlType type, String suffix, List<Operation> migration) {
        return type.dimensions() == 0
                && !PostgreSqlTypes.isBuiltIn(type)
                && after(migration).names.contains(key(type.name()) + suffix);
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
