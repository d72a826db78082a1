package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name the name; null where nobody said one
 * @param columns the columns in key order
 * @param nullsNotDistinct whether two NULLs are equal (SQL:2023's NULLS NOT DISTINCT)
 * @param deferrability when it is checked
 */
public record UniqueConstraint(
        @Nullable String name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {

    /** Copies the columns. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    /** An ordinary unique constraint. */
    public static UniqueConstraint of(@Nullable String name, List<String> columns) {
        return new UniqueConstraint(name, columns, false, Deferrability.NOT_DEFERRABLE);
    }

    /** The same constraint under another name. */
    @Override
    public UniqueConstraint withName(@Nullable String newName) {
        return new UniqueConstraint(newName, columns, nullsNotDistinct, deferrability);
    }
}
