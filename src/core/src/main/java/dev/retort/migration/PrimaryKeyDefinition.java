package dev.retort.migration;

import dev.retort.schema.Deferrability;
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
}
