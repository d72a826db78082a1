package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name; null where nobody said one
 * @param columns the columns in key order
 * @param include further columns kept in its index without being part of the key
 * @param deferrability when it is checked
 */
public record PrimaryKey(@Nullable String name, List<String> columns, List<String> include, Deferrability deferrability)
        implements Constraint {

    /** Copies the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** An ordinary primary key. */
    public PrimaryKey(@Nullable String name, List<String> columns) {
        this(name, columns, List.of(), Deferrability.NOT_DEFERRABLE);
    }

    /** The same key under another name. */
    @Override
    public PrimaryKey withName(@Nullable String newName) {
        return new PrimaryKey(newName, columns, include, deferrability);
    }

    /** The same key on other columns. */
    public PrimaryKey withColumns(List<String> newColumns) {
        return new PrimaryKey(name, newColumns, include, deferrability);
    }

    /** The same key with other columns kept beside it. */
    public PrimaryKey withInclude(List<String> newInclude) {
        return new PrimaryKey(name, columns, newInclude, deferrability);
    }

    /** The same key, checked at another time. */
    public PrimaryKey withDeferrability(Deferrability newDeferrability) {
        return new PrimaryKey(name, columns, include, newDeferrability);
    }
}
