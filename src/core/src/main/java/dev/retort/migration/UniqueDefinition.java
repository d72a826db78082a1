package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.UniqueConstraint;

/**
 * A unique constraint. Immutable; each method answers a changed copy.
 *
 * @param constraint the finished constraint
 */
public record UniqueDefinition(UniqueConstraint constraint) {

    /** The same constraint, under which two NULLs are equal. */
    public UniqueDefinition nullsNotDistinct() {
        return new UniqueDefinition(
                new UniqueConstraint(constraint.name(), constraint.columns(), true, constraint.deferrability()));
    }

    /** The same constraint, which a transaction may put off until commit. */
    public UniqueDefinition deferrable() {
        return with(Deferrability.INITIALLY_IMMEDIATE);
    }

    /** The same constraint, checked at commit. */
    public UniqueDefinition initiallyDeferred() {
        return with(Deferrability.INITIALLY_DEFERRED);
    }

    private UniqueDefinition with(Deferrability deferrability) {
        return new UniqueDefinition(new UniqueConstraint(
                constraint.name(), constraint.columns(), constraint.nullsNotDistinct(), deferrability));
    }
}
