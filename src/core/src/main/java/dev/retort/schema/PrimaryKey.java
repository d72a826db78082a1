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
 * @param period whether its last column is a period, of which no two overlap (SQL's WITHOUT OVERLAPS)
 * @param storage how and where its index is kept
 */
public record PrimaryKey(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        Deferrability deferrability,
        boolean period,
        IndexStorage storage)
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

    /** A primary key whose index is kept in the usual way. */
    public PrimaryKey(@Nullable String name, List<String> columns, List<String> include, Deferrability deferrability) {
        this(name, columns, include, deferrability, false, IndexStorage.USUAL);
    }

    /** The same key under another name. */
    @Override
    public PrimaryKey withName(@Nullable String newName) {
        return new PrimaryKey(newName, columns, include, deferrability, period, storage);
    }

    /** The same key on other columns. */
    public PrimaryKey withColumns(List<String> newColumns) {
        return new PrimaryKey(name, newColumns, include, deferrability, period, storage);
    }

    /** The same key with other columns kept beside it. */
    public PrimaryKey withInclude(List<String> newInclude) {
        return new PrimaryKey(name, columns, newInclude, deferrability, period, storage);
    }

    /** The same key, checked at another time. */
    public PrimaryKey withDeferrability(Deferrability newDeferrability) {
        return new PrimaryKey(name, columns, include, newDeferrability, period, storage);
    }

    /** The same key, whose last column is a period or is none. */
    public PrimaryKey withPeriod(boolean newPeriod) {
        return new PrimaryKey(name, columns, include, deferrability, newPeriod, storage);
    }

    /** The same key with its index kept otherwise. */
    public PrimaryKey withStorage(IndexStorage newStorage) {
        return new PrimaryKey(name, columns, include, deferrability, period, newStorage);
    }
}
