package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Enforcement;

/**
 * A check constraint. Immutable; each method answers a changed copy.
 *
 * @param constraint the finished constraint
 */
public record CheckDefinition(CheckConstraint constraint) {

    /** The same check, which does not look at the rows that are there already (PostgreSQL's NOT VALID). */
    public CheckDefinition notValid() {
        return with(Enforcement.NOT_VALID);
    }

    /** The same check, which looks at no row at all (NOT ENFORCED). */
    public CheckDefinition notEnforced() {
        return with(Enforcement.NOT_ENFORCED);
    }

    /** The same check, for the rows of this table and not of those that inherit from it. */
    public CheckDefinition noInherit() {
        return new CheckDefinition(constraint.withInherited(false));
    }

    private CheckDefinition with(Enforcement enforcement) {
        return new CheckDefinition(constraint.withEnforcement(enforcement));
    }
}
