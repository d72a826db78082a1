package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.NameCase;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Enumeration types, which are domains of texts with a condition, as Hibernate makes them. ALTER DOMAIN changes neither a domain's type
 * nor a condition without a name (https://www.h2database.com/html/commands.html#alter_domain_add_constraint), so that another domain takes
 * the place of one whose labels change.
 *
 * @param dialect writes names and texts
 * @param names in which letters the database stores what is written without quotes
 */
record H2Enumerations(H2 dialect, NameCase names) {

    private static final String COLUMN = "column";

    /** Texts have no order of their own. */
    static EnumType normalise(EnumType type) {
        return type.withValues(type.values().stream().sorted().toList());
    }

    /** H2 2.4.240 forgets how to check {@code value in (...)}, as Hibernate writes it, when the session ends that made the condition. */
    String create(QualifiedName name, List<String> labels) {
        int longest = labels.stream().mapToInt(String::length).max().orElse(1);
        return labels.stream()
                .map(dialect::literal)
                .collect(Collectors.joining(
                        ", ",
                        "create domain " + dialect.quote(name) + " as varchar(" + Math.max(longest, 1)
                                + ") check (value = any(array[",
                        "]))"));
    }

    /** Refuses an array of a domain, which has no word: https://www.h2database.com/html/grammar.html#data_type. */
    void check(Operation operation, List<Operation> migration) {
        if (operation instanceof Operation.CreateTable create) {
            create.table().columns().forEach(column -> check(create.table().name(), column, migration));
        } else if (operation instanceof Operation.AddColumn add) {
            check(add.table(), add.column(), migration);
        } else if (operation instanceof Operation.AlterColumn alter) {
            check(alter.table(), alter.after(), migration);
        }
    }

    private void check(QualifiedName table, Column column, List<Operation> migration) {
        if (column.type().dimensions() > 0 && isDomain(column.type(), migration)) {
            throw new InexpressibleOperationException(
                    dialect.name() + " has no arrays of domains, which enumeration types are"
                            + " there, but column '" + column.name() + "' of table '" + table + "' is to be '"
                            + column.type().sql() + "': make it an array of varchar, or a table of its own");
        }
    }

    /** H2's own types have neither quotes nor a schema. */
    private static boolean isDomain(SqlType type, List<Operation> migration) {
        return type.name().matches(".*[\".].*")
                || migration.stream()
                        .anyMatch(operation -> operation instanceof Operation.CreateEnumType create
                                && type.isCalled(create.type().name()));
    }

    String drop(QualifiedName name) {
        return "drop domain " + dialect.quote(name);
    }

    /** The query for the columns of a type, whether they have come to the new one yet or not, and for its comment. */
    String users(Operation.AlterEnumType change) {
        QualifiedName name = change.before().name();
        String schema = name.schema() == null ? "current_schema" : dialect.literal(name.schema());
        String domain = "DOMAIN_SCHEMA = " + schema + " and DOMAIN_NAME in (" + dialect.literal(name.name()) + ", "
                + dialect.literal(next(name).name()) + ")";
        return "select '" + COLUMN + "', COLUMN_NAME, case when TABLE_SCHEMA = current_schema then '' else"
                + " quote_ident(TABLE_SCHEMA) || '.' end || quote_ident(TABLE_NAME), '' from INFORMATION_SCHEMA.COLUMNS where "
                + domain
                + " and (TABLE_SCHEMA, TABLE_NAME) in (select TABLE_SCHEMA, TABLE_NAME from INFORMATION_SCHEMA.TABLES"
                + " where TABLE_TYPE = 'BASE TABLE') union all select distinct 'comment', '', '', REMARKS from"
                + " INFORMATION_SCHEMA.DOMAINS where REMARKS is not null and " + domain + " order by 1, 3, 2";
    }

    /**
     * The statements that bring all columns of a type to a new one that then takes its name. They are as many, and the same, when
     * they are asked for again half way.
     */
    List<String> replace(Operation.AlterEnumType change, List<StoredObject> users) {
        QualifiedName name = change.after().name();
        QualifiedName next = next(name);
        List<String> statements = new ArrayList<>();
        statements.addAll(moved(next, change.after().values(), users));
        statements.add(drop(name));
        statements.addAll(moved(name, change.after().values(), users));
        statements.add(drop(next));
        return statements;
    }

    /** There and back, as a domain that gets another name is not found again once the database is opened anew. */
    private List<String> moved(QualifiedName to, List<String> labels, List<StoredObject> users) {
        List<String> statements = new ArrayList<>();
        statements.add(create(to, labels));
        users.forEach(user -> statements.add(
                user.kind().equals(COLUMN)
                        ? dialect.alterTable(QualifiedName.parse(user.table())) + "alter column "
                                + dialect.quote(user.name()) + " set data type " + dialect.quote(to)
                        : "comment on domain " + dialect.quote(to) + " is " + dialect.literal(user.sql())));
        return statements;
    }

    private QualifiedName next(QualifiedName name) {
        return name.sibling(dialect.defaultNames().cut(name.name() + names.fold("_retort_new")));
    }
}
