package dev.retort.diff;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done about what only the database has, kind by kind.
 *
 * @param policies those that are not as usual
 */
public record DatabaseOnlyPolicies(Map<DatabaseOnlyKind, DatabaseOnlyPolicy> policies) {

    /** Every kind as usual. */
    public static final DatabaseOnlyPolicies USUAL = new DatabaseOnlyPolicies(Map.of());

    /** Everything goes that can. */
    static final DatabaseOnlyPolicies DROP_ALL = new DatabaseOnlyPolicies(Stream.of(DatabaseOnlyKind.values())
            .filter(kind -> kind.allows(DatabaseOnlyPolicy.DROP))
            .collect(Collectors.toMap(kind -> kind, kind -> DatabaseOnlyPolicy.DROP)));

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a kind does not {@linkplain DatabaseOnlyKind#allows allow} its policy
     */
    public DatabaseOnlyPolicies {
        policies = Map.copyOf(policies);
        policies.forEach((kind, policy) -> {
            if (!kind.allows(policy)) {
                throw new IllegalArgumentException("only-in-database cannot " + policy + " a " + kind);
            }
        });
    }

    /** The same with another policy for a kind. */
    public DatabaseOnlyPolicies with(DatabaseOnlyKind kind, DatabaseOnlyPolicy policy) {
        Map<DatabaseOnlyKind, DatabaseOnlyPolicy> more = new EnumMap<>(DatabaseOnlyKind.class);
        more.putAll(policies);
        more.put(kind, policy);
        return new DatabaseOnlyPolicies(more);
    }

    /** What is done about a kind. */
    public DatabaseOnlyPolicy of(DatabaseOnlyKind kind) {
        return policies.getOrDefault(kind, kind.usual());
    }
}
