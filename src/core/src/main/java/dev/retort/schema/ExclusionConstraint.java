package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A constraint that no two rows are alike by given operators: PostgreSQL's EXCLUDE.
 *
 * @param name the name; null where nobody said one
 * @param definition what stands behind EXCLUDE, as the server writes it: {@code USING gist (room WITH =, during WITH &&)}
 */
public record ExclusionConstraint(@Nullable String name, String definition) implements Constraint {

    /** The same constraint under another name. */
    @Override
    public ExclusionConstraint withName(@Nullable String newName) {
        return new ExclusionConstraint(newName, definition);
    }

    /** The same constraint with its definition written in another way. */
    public ExclusionConstraint withDefinition(String newDefinition) {
        return new ExclusionConstraint(name, newDefinition);
    }
}
