package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name; null where nobody said one
 * @param columns the columns in key order
 */
public record PrimaryKey(@Nullable String name, List<String> columns) implements Constraint {

    /** Copies the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    /** The same key under another name. */
    @Override
    public PrimaryKey withName(@Nullable String newName) {
        return new PrimaryKey(newName, columns);
    }
}
