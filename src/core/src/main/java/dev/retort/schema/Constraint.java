package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/** A rule that the rows of a table keep. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

    /** The name; null where nobody said one. */
    @Nullable
    String name();

    /** The same constraint under another name. */
    Constraint withName(@Nullable String newName);
}
