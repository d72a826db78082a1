package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a migration file of another database may say and a server would refuse half way, or take for something else: types and casts
 * of PostgreSQL. What is refused here is refused before anything runs.
 */
final class ForeignWords {

    /** https://www.postgresql.org/docs/current/datatype.html, without those that others have too. */
    private static final Set<String> POSTGRESQL = Set.of(
            "box",
            "cidr",
            "circle",
            "citext",
            "daterange",
            "hstore",
            "inet",
            "int4range",
            "int8range",
            "interval",
            "jsonpath",
            "line",
            "lseg",
            "macaddr",
            "macaddr8",
            "money",
            "numrange",
            "oid",
            "path",
            "pg_lsn",
            "tsquery",
            "tsrange",
            "tstzrange",
            "tsvector",
            "varbit",
            "xml");

    /** Nothing, for a database that says itself what it does not know, and rolls back what came before. */
    static final ForeignWords NONE = new ForeignWords("", true, true, Set.of(), Set.of(), Set.of(), false);

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'");

    private final String server;
    private final Set<String> unknown;
    private final boolean hasArrays;
    private final boolean hasCasts;
    private final Set<String> sized;
    private final Set<String> large;
    private final boolean cuts;

    /**
     * The words that a server does not have.
     *
     * @param hasArrays whether columns can be arrays
     * @param hasCasts whether {@code ::} is a cast
     * @param sized the types that mean nothing, or something else, without numbers behind them
     * @param large the types of what is too large for an index
     */
    ForeignWords(String server, boolean hasArrays, boolean hasCasts, Set<String> sized, Set<String> large) {
        this(server, hasArrays, hasCasts, POSTGRESQL, sized, large, false);
    }

    private ForeignWords(
            String server,
            boolean hasArrays,
            boolean hasCasts,
            Set<String> unknown,
            Set<String> sized,
            Set<String> large,
            boolean cuts) {
        this.server = server;
        this.unknown = unknown;
        this.hasArrays = hasArrays;
        this.hasCasts = hasCasts;
        this.sized = sized;
        this.large = large;
        this.cuts = cuts;
    }

    /** The same words, and types that this server does not have either. */
    ForeignWords with(Set<String> types) {
        Set<String> all = new HashSet<>(unknown);
        all.addAll(types);
        return new ForeignWords(server, hasArrays, hasCasts, Set.copyOf(all), sized, large, cuts);
    }

    /** The same words of a server that cuts what is too large for an index on it alone, and makes a hash of what is to be unique. */
    ForeignWords cutting() {
        return new ForeignWords(server, hasArrays, hasCasts, unknown, sized, large, true);
    }

    /** Refuses an operation that says one of them. */
    void check(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            check(create.table());
        } else if (operation instanceof Operation.AddColumn add) {
            check(add.table(), add.column());
        } else if (operation instanceof Operation.AlterColumn alter) {
            check(alter.table(), alter.after());
        } else if (operation instanceof Operation.AddConstraint add) {
            check(add.constraint());
        } else if (operation instanceof Operation.CreateIndex create) {
            check(create.table(), create.index());
        }
    }

    private void check(Table table) {
        table.columns().forEach(column -> check(table.name(), column));
        table.constraints().forEach(this::check);
        table.indexes().forEach(index -> check(table.name(), index));
        table.columns().stream()
                .filter(column -> large.contains(column.type().name()) && isKeyed(table, column.name()))
                .findFirst()
                .ifPresent(column -> {
                    throw refused(
                            "has no keys and indexes on a whole '"
                                    + column.type().sql() + "'",
                            what(table.name(), column) + " is to be in one",
                            "make it a varchar");
                });
    }

    private boolean isKeyed(Table table, String column) {
        Stream<String> keys = table.constraints().stream().flatMap(this::keyed);
        Stream<String> indexes = table.indexes().stream()
                .filter(index -> index.method().equals(Index.DEFAULT_METHOD))
                .filter(index -> !cuts || index.parts().size() > 1)
                .flatMap(index -> index.parts().stream())
                .filter(part -> part.length() == null && !part.expression())
                .map(IndexPart::text);
        return Stream.concat(keys, indexes).anyMatch(column::equals);
    }

    private Stream<String> keyed(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().stream();
        }
        return !cuts && constraint instanceof UniqueConstraint unique ? unique.columns().stream() : Stream.empty();
    }

    private void check(QualifiedName table, Column column) {
        String what = what(table, column);
        SqlType type = column.type();
        if (isUnknown(type)) {
            throw refused("has no type '" + type.sql() + "'", what + " is to get it", "write another type");
        }
        if (sized.contains(type.name()) && type.arguments().isEmpty()) {
            throw refused(
                    "needs numbers behind '" + type.name() + "'", what + " has none", "write its length or precision");
        }
        DefaultValue value = column.defaultValue();
        GeneratedExpression generated = column.generated();
        expression(what, value == null ? null : value.sql());
        expression(what, generated == null ? null : generated.sql());
        expression(what, column.check());
    }

    private boolean isUnknown(SqlType type) {
        return unknown.contains(type.name())
                || unknown.contains(type.name() + " " + type.modifier())
                || type.dimensions() > 0 && !hasArrays;
    }

    private static String what(QualifiedName table, Column column) {
        return "column '" + column.name() + "' of table '" + table + "'";
    }

    private void check(Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            expression("constraint '" + check.name() + "'", check.expression());
        }
    }

    private void check(QualifiedName table, Index index) {
        String what = "index '" + index.name() + "' of table '" + table + "'";
        index.parts().stream().filter(IndexPart::expression).forEach(part -> expression(what, part.text()));
        expression(what, index.where());
    }

    private void expression(String what, @Nullable String sql) {
        if (sql != null && !hasCasts && LITERAL.matcher(sql).replaceAll("").contains("::")) {
            throw refused(
                    "does not cast with '::'", what + " says " + sql, "write cast(... as ...), or leave the cast out");
        }
    }

    private InexpressibleOperationException refused(String limit, String what, String instead) {
        return new InexpressibleOperationException(server + " " + limit + ", but " + what + ": " + instead);
    }
}
