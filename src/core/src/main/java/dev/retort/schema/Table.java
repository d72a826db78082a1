package dev.retort.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A base table and all that belongs to it.
 *
 * @param name the name
 * @param columns the columns in their order in the table
 * @param primaryKey the primary key; null where there is none
 * @param uniqueConstraints the unique constraints, sorted by name
 * @param foreignKeys the foreign keys that start here, sorted by name
 * @param checkConstraints the check constraints, sorted by name
 * @param exclusionConstraints the exclusion constraints, sorted by name
 * @param indexes the indexes that no constraint owns, sorted by name
 * @param comment the comment; null where there is none
 * @param options what else its creation says
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checkConstraints,
        List<ExclusionConstraint> exclusionConstraints,
        List<Index> indexes,
        @Nullable String comment,
        TableOptions options) {

    /** Copies and sorts the parts; columns keep their order. */
    public Table {
        columns = List.copyOf(columns);
        uniqueConstraints = sorted(uniqueConstraints, UniqueConstraint::name);
        foreignKeys = sorted(foreignKeys, ForeignKey::name);
        checkConstraints = sorted(checkConstraints, CheckConstraint::name);
        exclusionConstraints = sorted(exclusionConstraints, ExclusionConstraint::name);
        indexes = sorted(indexes, Index::name);
    }

    /** A table with columns and nothing else. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return new Table(
                name, columns, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, TableOptions.NONE);
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, @Nullable String> name) {
        Comparator<T> byName = Comparator.comparing(name, Comparator.nullsLast(Comparator.<String>naturalOrder()));
        return parts.stream().sorted(byName.thenComparing(Object::toString)).toList();
    }

    /** The column of that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** The same table under another name. */
    public Table withName(QualifiedName newName) {
        return new Table(
                newName,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                comment,
                options);
    }

    /** The same table with other columns. */
    public Table withColumns(List<Column> newColumns) {
        return new Table(
                name,
                newColumns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                comment,
                options);
    }

    /** The same table with each column replaced by what the function makes of it. */
    public Table mapColumns(UnaryOperator<Column> change) {
        return withColumns(columns.stream().map(change).toList());
    }

    /** The same table with another primary key, or none. */
    public Table withPrimaryKey(@Nullable PrimaryKey newPrimaryKey) {
        return new Table(
                name,
                columns,
                newPrimaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                comment,
                options);
    }

    /** The same table with other unique constraints. */
    public Table withUniqueConstraints(List<UniqueConstraint> constraints) {
        return new Table(
                name,
                columns,
                primaryKey,
                constraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                comment,
                options);
    }

    /** The same table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> keys) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                keys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                comment,
                options);
    }

    /** The same table with other check constraints. */
    public Table withCheckConstraints(List<CheckConstraint> checks) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checks,
                exclusionConstraints,
                indexes,
                comment,
                options);
    }

    /** The same table with other exclusion constraints. */
    public Table withExclusionConstraints(List<ExclusionConstraint> constraints) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                constraints,
                indexes,
                comment,
                options);
    }

    /** The same table with other indexes. */
    public Table withIndexes(List<Index> newIndexes) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                newIndexes,
                comment,
                options);
    }

    /** The same table with another comment, or none. */
    public Table withComment(@Nullable String newComment) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                newComment,
                options);
    }

    /** The same table with other options. */
    public Table withOptions(TableOptions newOptions) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                comment,
                newOptions);
    }

    /** All constraints: the primary key first, foreign keys last. */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        if (primaryKey != null) {
            constraints.add(primaryKey);
        }
        constraints.addAll(uniqueConstraints);
        constraints.addAll(checkConstraints);
        constraints.addAll(exclusionConstraints);
        constraints.addAll(foreignKeys);
        return constraints;
    }
}
