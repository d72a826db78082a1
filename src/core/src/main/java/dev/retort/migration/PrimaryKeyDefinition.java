package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import java.util.List;

/**
 * A primary key. Immutable; each method answers a changed copy.
 *
 * @param constraint the finished key
 */
public record PrimaryKeyDefinition(PrimaryKey constraint) {

    /** The same key with further columns beside it. */
    public PrimaryKeyDefinition include(String... columns) {
        return new PrimaryKeyDefinition(constraint.withInclude(List.of(columns)));
    }

    /** The same key, which a transaction may put off until commit. */
    public PrimaryKeyDefinition deferrable() {
        return new PrimaryKeyDefinition(constraint.withDeferrability(Deferrability.INITIALLY_IMMEDIATE));
    }

    /** The same key, checked at commit. */
    public PrimaryKeyDefinition initiallyDeferred() {
        return new PrimaryKeyDefinition(constraint.withDeferrability(Deferrability.INITIALLY_DEFERRED));
    }

    /** The same key, whose last column is a period of which no two overlap (PostgreSQL's WITHOUT OVERLAPS). */
    public PrimaryKeyDefinition withoutOverlaps() {
        return new PrimaryKeyDefinition(constraint.withPeriod(true));
    }

    /** The same key with storage parameters of its index: {@code with("fillfactor=70")}. */
    public PrimaryKeyDefinition with(String... parameters) {
        return new PrimaryKeyDefinition(constraint.withStorage(
                new IndexStorage(List.of(parameters), constraint.storage().tablespace())));
    }

    /** The same key with its index in a tablespace. */
    public PrimaryKeyDefinition tablespace(String name) {
        return new PrimaryKeyDefinition(
                constraint.withStorage(new IndexStorage(constraint.storage().parameters(), name)));
    }
}
