package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the name; null where nobody said one
 * @param expression the condition without surrounding parentheses
 * @param validated whether the rows that were there before it have been checked (PostgreSQL's NOT VALID is false)
 */
public record CheckConstraint(@Nullable String name, String expression, boolean validated) implements Constraint {

    /** A check on all rows. */
    public static CheckConstraint of(@Nullable String name, String expression) {
        return new CheckConstraint(name, expression, true);
    }

    /** The same check under another name. */
    @Override
    public CheckConstraint withName(@Nullable String newName) {
        return new CheckConstraint(newName, expression, validated);
    }

    /** The same check with its condition written in another way. */
    public CheckConstraint withExpression(String newExpression) {
        return new CheckConstraint(name, newExpression, validated);
    }
}
