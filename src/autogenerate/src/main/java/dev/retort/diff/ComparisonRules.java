package dev.retort.diff;

import dev.retort.extension.Extensions;

/**
 * What a comparison looks at, what it does about what only the database has, and who has a say.
 *
 * @param filter what is looked at
 * @param databaseOnly what is done, kind by kind
 * @param extensions what the project adds
 */
public record ComparisonRules(Coverage filter, DatabaseOnlyPolicies databaseOnly, Extensions extensions) {

    /** Everything is looked at, every kind treated as usual, and nobody else has a say. */
    public static final ComparisonRules USUAL =
            new ComparisonRules(Globs.ALL, DatabaseOnlyPolicies.USUAL, Extensions.NONE);

    /** The same where all that is looked at and only the database has goes. */
    ComparisonRules droppingAll() {
        return withDatabaseOnly(DatabaseOnlyPolicies.DROP_ALL);
    }

    /** The same with another filter. */
    public ComparisonRules withFilter(Coverage newFilter) {
        return new ComparisonRules(newFilter, databaseOnly, extensions);
    }

    /** The same with other policies. */
    public ComparisonRules withDatabaseOnly(DatabaseOnlyPolicies policies) {
        return new ComparisonRules(filter, policies, extensions);
    }

    /** The same with what a project adds. */
    public ComparisonRules withExtensions(Extensions newExtensions) {
        return new ComparisonRules(filter, databaseOnly, newExtensions);
    }

    /** Whether an object is left alone. */
    boolean leavesAlone(NamedObject object) {
        return !filter.covers(object);
    }
}
