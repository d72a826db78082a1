package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a server has no words for that others have, so that it is refused before anything runs. */
final class Limits {

    /** What some have words for and some do not. */
    enum Words {
        /** NULLS NOT DISTINCT, so that two NULLs may be one too many. */
        NULLS_NOT_DISTINCT,
        /** An expression in the place of an indexed column. */
        INDEXED_EXPRESSION,
        /** A check that holds for no row. */
        NOT_ENFORCED,
        /** An index that the server does not use, as MySQL says it. */
        INVISIBLE,
        /** An index that the server does not use, as MariaDB says it. */
        IGNORED
    }

    private final String server;
    private final Set<Words> words;

    /** The limits of a server that has some of those words. */
    Limits(String server, Words... words) {
        this.server = server;
        this.words = Set.of(words);
    }

    private boolean tellsNullsApart() {
        return words.contains(Words.NULLS_NOT_DISTINCT);
    }

    private boolean hasForeignWords(boolean nullsNotDistinct, List<String> include) {
        return nullsNotDistinct && !tellsNullsApart() || !include.isEmpty();
    }

    /** Whether something is said of how an index is kept that is none of those words. */
    private boolean isForeign(IndexStorage storage) {
        return storage.tablespace() != null
                || !words.stream()
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList()
                        .containsAll(storage.parameters());
    }

    private String foreignWords() {
        return tellsNullsApart() ? "no INCLUDE" : "neither INCLUDE nor NULLS NOT DISTINCT";
    }

    /** Refuses what a constraint says beyond columns, condition and actions. */
    void check(Constraint constraint) {
        if (constraint instanceof ExclusionConstraint) {
            throw refusal("has no exclusion constraints", constraint, "exclude");
        }
        if (!isEnforced(constraint)) {
            throw refusal(
                    "leaves no rows unchecked",
                    constraint,
                    constraint.enforcement().sql());
        }
        if (deferrability(constraint) != Deferrability.NOT_DEFERRABLE) {
            throw refusal(
                    "defers no constraints",
                    constraint,
                    deferrability(constraint).sql());
        }
        if (hasMoreThanColumns(constraint)) {
            throw refusal("has " + foreignWords(), constraint, "so");
        }
        if (constraint instanceof ForeignKey key && !key.onDeleteColumns().isEmpty()) {
            throw refusal("sets all columns of a foreign key or none", constraint, "set null of some");
        }
        if (constraint instanceof CheckConstraint check && !check.inherited()) {
            throw refusal("inherits no tables", constraint, "no inherit");
        }
    }

    private boolean isEnforced(Constraint constraint) {
        boolean unenforced = words.contains(Words.NOT_ENFORCED)
                && constraint instanceof CheckConstraint
                && constraint.enforcement() == Enforcement.NOT_ENFORCED;
        return unenforced || constraint.enforcement() == Enforcement.VALIDATED;
    }

    /** Refuses what only tables of others are. */
    void check(Table table) {
        if (!table.options().withSettings(Map.of()).equals(TableOptions.NONE)) {
            throw refused(
                    "has no unlogged or inheriting tables, storage parameters or tablespaces",
                    "table '" + table.name() + "' is to be or to have one",
                    "leave it out, or write the partitions with op.execute");
        }
    }

    private static Deferrability deferrability(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.deferrability();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.deferrability();
        }
        return constraint instanceof ForeignKey key ? key.deferrability() : Deferrability.NOT_DEFERRABLE;
    }

    private boolean hasMoreThanColumns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return !key.include().isEmpty() || key.period() || isForeign(key.storage());
        }
        return constraint instanceof UniqueConstraint unique
                && (hasForeignWords(unique.nullsNotDistinct(), unique.include())
                        || unique.period()
                        || isForeign(unique.storage()));
    }

    private InexpressibleOperationException refusal(String limit, Constraint constraint, String words) {
        return refused(limit, "constraint '" + constraint.name() + "' says (" + words + ")", "leave it out");
    }

    /** Refuses what an index says beyond columns, their order and length. */
    void check(QualifiedName table, Index index) {
        if (isForeign(index.storage())) {
            throw refused(
                    "keeps all indexes in one way",
                    "index '" + index.name() + "' of table '" + table + "' says how or where it is kept",
                    "leave it out");
        }
        if (index.where() != null || hasForeignWords(index.nullsNotDistinct(), index.include())) {
            throw refused(
                    "has no partial indexes and " + foreignWords(),
                    "index '" + index.name() + "' of table '" + table + "' says one of these",
                    "leave it out");
        }
        boolean indexed = words.contains(Words.INDEXED_EXPRESSION);
        index.parts().stream()
                .filter(part -> part.expression() && !indexed)
                .findFirst()
                .ifPresent(part -> {
                    throw refused(
                            "indexes no expressions",
                            "index '" + index.name() + "' of table '" + table + "' has " + part.text(),
                            "add a generated column with it and index that");
                });
    }

    /** Refuses a condition on which nothing can be put off. */
    InexpressibleOperationException validation(QualifiedName table, String constraint) {
        return refused(
                "checks every constraint at once",
                "'" + constraint + "' of table '" + table + "' is to be checked later",
                "leave that line out");
    }

    /** Refuses a new name for a constraint. */
    InexpressibleOperationException renaming(QualifiedName table, String constraint) {
        return refused(
                "renames no constraints",
                "'" + constraint + "' of table '" + table + "' is to get another name",
                "drop it and add it under that name");
    }

    /** Refuses a new name for a label. */
    InexpressibleOperationException renaming(QualifiedName type, String from, String to) {
        return refused(
                "renames no labels",
                "'" + from + "' of enum '" + type + "' is to become '" + to + "'",
                "add the new label, update the rows with op.execute, and take the old label away in another migration");
    }

    /** Refuses an enumeration type. */
    InexpressibleOperationException enumType(QualifiedName type) {
        return refused(
                "has no enumeration types of their own",
                "'" + type + "' is one",
                "write type(\"enum('A', 'B')\") at the column");
    }

    /** Refuses a sequence. */
    InexpressibleOperationException sequence(QualifiedName sequence) {
        return refused("has no sequences", "'" + sequence + "' is one", "number the rows with identity()");
    }

    /** Refuses a condition that is part of a column. */
    InexpressibleOperationException columnCheck(QualifiedName table, String column) {
        return refused(
                "keeps conditions with the table",
                "column '" + column + "' of table '" + table + "' has one of its own",
                "write it as a check of the table");
    }

    /** Refuses to keep the values of a column from now on, or no longer. */
    InexpressibleOperationException virtual(QualifiedName table, Column column) {
        GeneratedExpression generated = column.generated();
        boolean becomes = generated != null && !generated.stored();
        return refused(
                "changes no column to one that is computed when it is read, nor back",
                "column '" + column.name() + "' of table '" + table + "' is to be one" + (becomes ? "" : " no longer"),
                "drop it and add it, and with it the keys, conditions and indexes that it is in");
    }

    private InexpressibleOperationException refused(String limit, String what, String instead) {
        return new InexpressibleOperationException(server + " " + limit + ", but " + what + ": " + instead);
    }
}
