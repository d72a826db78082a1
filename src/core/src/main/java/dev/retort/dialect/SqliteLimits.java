package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;

/** What SQLite has no words for, so that it is refused before anything runs: https://www.sqlite.org/omitted.html. */
final class SqliteLimits {

    /** The types of a STRICT table, which takes no others: https://www.sqlite.org/stricttables.html. */
    private static final List<String> STRICT = List.of("int", "integer", "real", "text", "blob", "any");

    private SqliteLimits() {}

    /** Refuses what a constraint says beyond columns, condition, actions and deferral of foreign keys. */
    static void check(Constraint constraint) {
        if (constraint instanceof ExclusionConstraint) {
            throw refused("has no exclusion constraints", "'" + constraint.name() + "' is one", "leave it out");
        }
        if (constraint.enforcement() != Enforcement.VALIDATED) {
            throw validation(String.valueOf(constraint.name()));
        }
        if (hasMoreThanColumns(constraint)) {
            throw refused(
                    "has neither INCLUDE nor NULLS NOT DISTINCT nor storage parameters nor SET NULL of some columns, and defers"
                            + " foreign keys only",
                    "constraint '" + constraint.name() + "' says one of these",
                    "leave it out");
        }
        if (constraint instanceof CheckConstraint check && !check.inherited()) {
            throw refused("inherits no tables", "constraint '" + check.name() + "' says NO INHERIT", "leave it out");
        }
    }

    private static boolean hasMoreThanColumns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return !key.include().isEmpty()
                    || key.deferrability() != Deferrability.NOT_DEFERRABLE
                    || SqliteConflict.isForeign(key.storage());
        }
        if (constraint instanceof ForeignKey key) {
            return !key.onDeleteColumns().isEmpty();
        }
        return constraint instanceof UniqueConstraint unique
                && (unique.nullsNotDistinct()
                        || !unique.include().isEmpty()
                        || unique.deferrability() != Deferrability.NOT_DEFERRABLE
                        || SqliteConflict.isForeign(unique.storage()));
    }

    /** Refuses a type that a table which is STRICT does not take. */
    static void checkStrict(QualifiedName table, Column column, String type) {
        if (!STRICT.contains(type)) {
            throw refused(
                    "takes in a STRICT table the types " + String.join(", ", STRICT) + " only",
                    "column '" + column.name() + "' of table '" + table + "' is to be '" + type + "'",
                    "write one of these, or leave STRICT out");
        }
    }

    /** Refuses what only tables of others are, and numbers in a column that is not the key. */
    static void check(Table table) {
        if (!table.options().withSettings(Map.of()).equals(TableOptions.NONE)) {
            throw refused(
                    "has no unlogged, inheriting or partitioned tables, storage parameters or tablespaces",
                    "table '" + table.name() + "' is to be or to have one",
                    "leave it out");
        }
        List<String> key =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        table.columns().stream()
                .filter(column -> column.identity() != null && !key.equals(List.of(column.name())))
                .findFirst()
                .ifPresent(column -> {
                    throw numbered(table.name(), column);
                });
    }

    /** Refuses numbers in a column that is not the whole primary key. */
    static InexpressibleOperationException numbered(QualifiedName table, Column column) {
        return refused(
                "numbers the primary key only",
                "column '" + column.name() + "' of table '" + table + "' is to be numbered",
                "make it the primary key, or leave identity() out");
    }

    /** Refuses statements that the driver would pass over without a word: {@link Sqlite#severalStatements}. */
    static void check(Operation.ExecuteSql execute) {
        int statements = SqlStatements.of(execute.sql()).size();
        if (statements > 1) {
            throw refused(
                    "runs the first one of several statements alone",
                    "this op.execute has " + statements,
                    "write an op.execute for each of them");
        }
    }

    /** Refuses what an index says beyond columns, expressions, their order and a condition. */
    static void check(QualifiedName table, Index index) {
        boolean ofOthers = !index.method().equals(Index.DEFAULT_METHOD)
                || !index.include().isEmpty()
                || index.nullsNotDistinct()
                || !index.storage().equals(IndexStorage.USUAL)
                || index.parts().stream().anyMatch(part -> part.length() != null || part.operatorClass() != null);
        if (ofOthers) {
            throw refused(
                    "has no index methods, operator classes, lengths, storage parameters, INCLUDE or NULLS NOT DISTINCT",
                    "index '" + index.name() + "' of table '" + table + "' says one of these",
                    "leave it out");
        }
    }

    static InexpressibleOperationException validation(String constraint) {
        return refused(
                "checks every constraint at once",
                "'" + constraint + "' is to be checked later",
                "leave that line out");
    }

    static InexpressibleOperationException none(String kind, Object name) {
        return refused("has no " + kind, "'" + name + "' is one", "leave it out");
    }

    private static InexpressibleOperationException refused(String limit, String what, String instead) {
        return new InexpressibleOperationException(Sqlite.PRODUCT + " " + limit + ", but " + what + ": " + instead);
    }
}
