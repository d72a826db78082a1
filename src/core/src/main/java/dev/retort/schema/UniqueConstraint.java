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
 * @param period whether its last column is a period, of which no two overlap (SQL's WITHOUT OVERLAPS)
 * @param storage how and where its index is kept
 */
public record UniqueConstraint(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        boolean period,
        IndexStorage storage)
        implements Constraint {

    /** Copies the columns. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A unique constraint whose index is kept in the usual way. */
    public UniqueConstraint(
            @Nullable String name,
            List<String> columns,
            List<String> include,
            boolean nullsNotDistinct,
            Deferrability deferrability) {
        this(name, columns, include, nullsNotDistinct, deferrability, false, IndexStorage.USUAL);
    }

    /** An ordinary unique constraint. */
    public static UniqueConstraint of(@Nullable String name, List<String> columns) {
        return new UniqueConstraint(name, columns, List.of(), false, Deferrability.NOT_DEFERRABLE);
    }

    /** The same constraint under another name. */
    @Override
    public UniqueConstraint withName(@Nullable String newName) {
        return new UniqueConstraint(newName, columns, include, nullsNotDistinct, deferrability, period, storage);
    }

    /** The same constraint on other columns. */
    public UniqueConstraint withColumns(List<String> newColumns) {
        return new UniqueConstraint(name, newColumns, include, nullsNotDistinct, deferrability, period, storage);
    }

    /** The same constraint with other columns kept beside the key. */
    public UniqueConstraint withInclude(List<String> newInclude) {
        return new UniqueConstraint(name, columns, newInclude, nullsNotDistinct, deferrability, period, storage);
    }

    /** The same constraint with NULLs equal or not. */
    public UniqueConstraint withNullsNotDistinct(boolean newNullsNotDistinct) {
        return new UniqueConstraint(name, columns, include, newNullsNotDistinct, deferrability, period, storage);
    }

    /** The same constraint, checked at another time. */
    public UniqueConstraint withDeferrability(Deferrability newDeferrability) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, newDeferrability, period, storage);
    }

    /** The same constraint, whose last column is a period or is none. */
    public UniqueConstraint withPeriod(boolean newPeriod) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferrability, newPeriod, storage);
    }

    /** The same constraint with its index kept otherwise. */
    public UniqueConstraint withStorage(IndexStorage newStorage) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferrability, period, newStorage);
    }
}
