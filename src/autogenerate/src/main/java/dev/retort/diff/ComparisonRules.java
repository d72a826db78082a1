package dev.retort.diff;

import dev.retort.extension.Extensions;

/**
 * What a comparison looks at, what it does about what only the database has, and what the project adds to it.
 *
 * @param filter what is looked at
 * @param databaseOnly what is done about what only the database has, kind by kind
 * @param extensions the project's own
 */
public record ComparisonRules(ObjectFilter filter, DatabaseOnlyPolicies databaseOnly, Extensions extensions) {

    /** Everything is looked at, every kind treated as usual, and nothing added. */
    public static final ComparisonRules USUAL =
            new ComparisonRules(ObjectFilter.ALL, DatabaseOnlyPolicies.USUAL, Extensions.NONE);

    /** The same rules where all that is looked at and only the database has goes. */
    ComparisonRules droppingAll() {
        return new ComparisonRules(filter, DatabaseOnlyPolicies.DROP_ALL, extensions);
    }

    /** Whether an object is left alone. */
    boolean leavesAlone(NamedObject object) {
        return !filter.covers(object);
    }
}
