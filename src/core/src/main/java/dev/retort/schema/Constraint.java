package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/** A rule that the rows of a table keep. */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

    /** The name; null where nobody said one. */
    @Nullable
    String name();

    /** Which rows it holds for. */
    default Enforcement enforcement() {
        return Enforcement.VALIDATED;
    }

    /** The same constraint under another name. */
    Constraint withName(@Nullable String newName);
}
