package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name the name; null where nobody said one
 * @param columns the columns in key order
 * @param include further columns kept in its index without being part of the key
 * @param nullsNotDistinct whether two NULLs are equal (SQL:2023's NULLS NOT DISTINCT)
 * @param deferrability when it is checked
 */
public record UniqueConstraint(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability)
        implements Constraint {

    /** Copies the columns. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** An ordinary unique constraint. */
    public static UniqueConstraint of(@Nullable String name, List<String> columns) {
        return new UniqueConstraint(name, columns, List.of(), false, Deferrability.NOT_DEFERRABLE);
    }

    /** The same constraint under another name. */
    @Override
    public UniqueConstraint withName(@Nullable String newName) {
        return new UniqueConstraint(newName, columns, include, nullsNotDistinct, deferrability);
    }

    /** The same constraint on other columns. */
    public UniqueConstraint withColumns(List<String> newColumns) {
        return new UniqueConstraint(name, newColumns, include, nullsNotDistinct, deferrability);
    }

    /** The same constraint with other columns kept beside the key. */
    public UniqueConstraint withInclude(List<String> newInclude) {
        return new UniqueConstraint(name, columns, newInclude, nullsNotDistinct, deferrability);
    }

    /** The same constraint with NULLs equal or not. */
    public UniqueConstraint withNullsNotDistinct(boolean newNullsNotDistinct) {
        return new UniqueConstraint(name, columns, include, newNullsNotDistinct, deferrability);
    }

    /** The same constraint, checked at another time. */
    public UniqueConstraint withDeferrability(Deferrability newDeferrability) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, newDeferrability);
    }
}
