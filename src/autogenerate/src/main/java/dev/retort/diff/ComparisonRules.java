package dev.retort.diff;

/**
 * What a comparison looks at, and what it does about what only the database has.
 *
 * @param filter what is looked at
 * @param databaseOnly what is done, kind by kind
 */
public record ComparisonRules(ObjectFilter filter, DatabaseOnlyPolicies databaseOnly) {

    /** Everything is looked at, and every kind treated as usual. */
    public static final ComparisonRules USUAL = new ComparisonRules(ObjectFilter.ALL, DatabaseOnlyPolicies.USUAL);

    /** The same filter where all that is looked at and only the database has goes. */
    ComparisonRules droppingAll() {
        return new ComparisonRules(filter, DatabaseOnlyPolicies.DROP_ALL);
    }

    /** Whether an object is left alone. */
    boolean leavesAlone(NamedObject object) {
        return !filter.covers(object);
    }
}
