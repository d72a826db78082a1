package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the name; null where nobody said one
 * @param expression the condition without surrounding parentheses
 * @param enforcement which rows it holds for
 * @param inherited whether tables that inherit from the table have it too (PostgreSQL's NO INHERIT is false)
 */
public record CheckConstraint(@Nullable String name, String expression, Enforcement enforcement, boolean inherited)
        implements Constraint {

    /** A check on all rows. */
    public static CheckConstraint of(@Nullable String name, String expression) {
        return new CheckConstraint(name, expression, Enforcement.VALIDATED, true);
    }

    /** The same check under another name. */
    @Override
    public CheckConstraint withName(@Nullable String newName) {
        return new CheckConstraint(newName, expression, enforcement, inherited);
    }

    /** The same check with its condition written in another way. */
    public CheckConstraint withExpression(String newExpression) {
        return new CheckConstraint(name, newExpression, enforcement, inherited);
    }

    /** The same check, holding for other rows. */
    public CheckConstraint withEnforcement(Enforcement newEnforcement) {
        return new CheckConstraint(name, expression, newEnforcement, inherited);
    }

    /** The same check, which inheriting tables have too or not. */
    public CheckConstraint withInherited(boolean newInherited) {
        return new CheckConstraint(name, expression, enforcement, newInherited);
    }
}
