package dev.retort.hibernate.ddl;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CREATE TABLE statement, and the ALTER TABLE statements that add keys to it. */
public final class TableStatement {

    private final SqlText text;
    private final Names names;
    private final List<Column> columns = new ArrayList<>();
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;

    private TableStatement(String sql, Names names) {
        this.text = new SqlText(sql);
        this.names = names;
    }

    /** Whether a statement creates a table. */
    public static boolean is(String sql) {
        SqlText text = new SqlText(sql);
        int open = text.find(0, "(");
        return text.at(0, "create") && text.find(0, "table") < open && text.find(0, "view") > open;
    }

    /**
     * Reads a CREATE TABLE statement.
     *
     * @param columnCount how many of its elements, the first ones, are columns: a column may be called {@code key}
     */
    public static Table parse(String sql, int columnCount, Names names) {
        return new TableStatement(sql, names).read(columnCount);
    }

    /**
     * Reads what an ALTER TABLE statement adds to a table: unique constraints, checks and foreign keys. Of a foreign
     * key that means a primary key without naming its columns the referenced columns are empty.
     */
    public static Table extend(Table table, String sql, Names names) {
        TableStatement statement = new TableStatement(sql, names);
        int add = statement.text.find(0, "add");
        if (statement.text.at(0, "alter") && add < statement.text.size()) {
            statement.constraint(add + 1);
        }
        return statement.addTo(table);
    }

    private Table read(int columnCount) {
        int nameFrom = text.find(0, "table") + 1;
        nameFrom += text.at(nameFrom, "if", "not", "exists") ? 3 : 0;
        int open = text.find(nameFrom, "(");
        QualifiedName name = names.qualifiedName(text, nameFrom, open);
        List<SqlText.Span> elements = text.elements(open);
        for (int i = 0; i < elements.size(); i++) {
            if (i < columnCount) {
                column(elements.get(i));
            } else {
                constraint(elements.get(i).from());
            }
        }
        Table table = addTo(Table.of(name, columns))
                .mapColumns(this::notNullInKey)
                .mapColumns(this::numberedWithoutType)
                .withOptions(OptionClauses.parse(text, text.after(open), names));
        return names.rules().isMySql()
                ? TableSettings.read(text, text.after(open)).addTo(table)
                : table;
    }

    private void column(SqlText.Span element) {
        String name = names.name(text.token(element.from()));
        ColumnDefinition definition =
                ColumnDefinition.parse(name, text, new SqlText.Span(element.from() + 1, element.to()), names);
        columns.add(definition.column());
        checks.addAll(definition.checks());
        foreignKeys.addAll(definition.foreignKeys());
        if (definition.unique()) {
            uniques.add(UniqueConstraint.of(null, List.of(name)));
        }
        if (definition.primaryKey()) {
            primaryKey = new PrimaryKey(null, List.of(name));
        }
    }

    private void constraint(int from) {
        boolean named = text.at(from, "constraint") && text.token(from + 1).isName();
        String name = named ? names.constraintName(text.token(from + 1)) : null;
        int i = named ? from + 2 : from;
        if (text.at(i, "primary", "key")) {
            List<String> key = names.list(text, text.find(i, "("));
            primaryKey = key.isEmpty() ? null : new PrimaryKey(name, key);
        } else if (text.at(i, "unique")) {
            unique(name, i);
        } else if (text.at(i, "check", "(")) {
            checks.add(CheckClause.parse(text, i, name).constraint());
        } else if (text.at(i, "foreign", "key")) {
            foreignKey(name, text.find(i, "("));
        }
    }

    private void unique(@Nullable String name, int position) {
        int open = text.find(position, "(");
        int behind = text.after(open);
        boolean hasInclude = text.at(behind, "include", "(");
        List<String> include = hasInclude ? names.list(text, behind + 1) : List.of();
        Deferrability deferrability = Deferral.at(text, hasInclude ? text.after(behind + 1) : behind)
                .map(Deferral::deferrability)
                .orElse(Deferrability.NOT_DEFERRABLE);
        uniques.add(UniqueConstraint.of(name, names.list(text, open))
                .withInclude(include)
                .withNullsNotDistinct(text.find(position, "nulls", "not", "distinct") < open)
                .withDeferrability(deferrability));
    }

    private void foreignKey(@Nullable String name, int open) {
        References references = References.parse(text, text.find(open, "references"), names);
        foreignKeys.add(references.foreignKey(name, names.list(text, open)));
    }

    private Column notNullInKey(Column column) {
        boolean inKey = primaryKey != null && primaryKey.columns().contains(column.name());
        return inKey ? column.withNullable(false) : column;
    }

    /** What SQLite's dialect writes of an identity column since Hibernate 7 is a name, which numbers nothing. */
    private Column numberedWithoutType(Column column) {
        boolean alone = primaryKey != null && primaryKey.columns().equals(List.of(column.name()));
        return alone && column.type().sql().isEmpty()
                ? column.withType(SqlType.of("integer")).withIdentity(Identity.BY_DEFAULT)
                : column;
    }

    private Table addTo(Table table) {
        return table.withPrimaryKey(primaryKey == null ? table.primaryKey() : primaryKey)
                .withUniqueConstraints(concat(table.uniqueConstraints(), uniques))
                .withCheckConstraints(concat(table.checkConstraints(), checks))
                .withForeignKeys(concat(table.foreignKeys(), foreignKeys));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        second.stream().filter(part -> !all.contains(part)).forEach(all::add);
        return all;
    }
}
