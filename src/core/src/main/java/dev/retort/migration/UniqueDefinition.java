package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/**
 * A unique constraint. Immutable; each method answers a changed copy.
 *
 * @param constraint the finished constraint
 */
public record UniqueDefinition(UniqueConstraint constraint) {

    /** The same constraint, under which two NULLs are equal. */
    public UniqueDefinition nullsNotDistinct() {
        return new UniqueDefinition(constraint.withNullsNotDistinct(true));
    }

    /** The same constraint with further columns beside the key. */
    public UniqueDefinition include(String... columns) {
        return new UniqueDefinition(constraint.withInclude(List.of(columns)));
    }

    /** The same constraint, which a transaction may put off until commit. */
    public UniqueDefinition deferrable() {
        return new UniqueDefinition(constraint.withDeferrability(Deferrability.INITIALLY_IMMEDIATE));
    }

    /** The same constraint, checked at commit. */
    public UniqueDefinition initiallyDeferred() {
        return new UniqueDefinition(constraint.withDeferrability(Deferrability.INITIALLY_DEFERRED));
    }

    /** The same constraint, whose last column is a period of which no two overlap (PostgreSQL's WITHOUT OVERLAPS). */
    public UniqueDefinition withoutOverlaps() {
        return new UniqueDefinition(constraint.withPeriod(true));
    }

    /** The same constraint with storage parameters of its index: {@code with("fillfactor=70")}. */
    public UniqueDefinition with(String... parameters) {
        return new UniqueDefinition(constraint.withStorage(
                new IndexStorage(List.of(parameters), constraint.storage().tablespace())));
    }

    /** The same constraint with its index in a tablespace. */
    public UniqueDefinition tablespace(String name) {
        return new UniqueDefinition(
                constraint.withStorage(new IndexStorage(constraint.storage().parameters(), name)));
    }
}
