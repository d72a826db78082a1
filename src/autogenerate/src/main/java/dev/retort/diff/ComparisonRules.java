package dev.retort.diff;

import dev.retort.extension.Extensions;

/**
 * What a comparison looks at, what it does about what only the database has, and who has a say.
 *
 * @param filter what is looked at
 * @param databaseOnly what is done, kind by kind
 * @param extensions what the project adds
 * @param declaredTypes whether types that the database keeps alike are different types all the same
 */
public record ComparisonRules(
        Coverage filter, DatabaseOnlyPolicies databaseOnly, Extensions extensions, boolean declaredTypes) {

    /** Everything is looked at, types as they are declared, every kind treated as usual, and nobody else has a say. */
    public static final ComparisonRules USUAL =
            new ComparisonRules(Globs.ALL, DatabaseOnlyPolicies.USUAL, Extensions.NONE, true);

    /** The same where all that is looked at and only the database has goes. */
    ComparisonRules droppingAll() {
        return withDatabaseOnly(DatabaseOnlyPolicies.DROP_ALL);
    }

    /** The same with another filter. */
    public ComparisonRules withFilter(Coverage newFilter) {
        return new ComparisonRules(newFilter, databaseOnly, extensions, declaredTypes);
    }

    /** The same with other policies. */
    public ComparisonRules withDatabaseOnly(DatabaseOnlyPolicies policies) {
        return new ComparisonRules(filter, policies, extensions, declaredTypes);
    }

    /** The same with what a project adds. */
    public ComparisonRules withExtensions(Extensions newExtensions) {
        return new ComparisonRules(filter, databaseOnly, newExtensions, declaredTypes);
    }

    /** The same with types as they are declared, or as the database keeps their values. */
    public ComparisonRules withDeclaredTypes(boolean declared) {
        return new ComparisonRules(filter, databaseOnly, extensions, declared);
    }

    /** Whether an object is left alone. */
    boolean leavesAlone(NamedObject object) {
        return !filter.covers(object);
    }
}
