package dev.retort.migration;

import dev.retort.schema.CheckConstraint;

/**
 * A check constraint. Immutable; each method answers a changed copy.
 *
 * @param constraint the finished constraint
 */
public record CheckDefinition(CheckConstraint constraint) {

    /** The same check, which does not look at the rows that are there already (PostgreSQL's NOT VALID). */
    public CheckDefinition notValid() {
        return new CheckDefinition(new CheckConstraint(constraint.name(), constraint.expression(), false));
    }
}
