package dev.retort.history;

import java.util.Set;

/**
 * One migration to run, and the version rows around it.
 *
 * @param script the migration
 * @param direction which way
 * @param before the rows of the version table before it
 * @param after the rows of the version table after it
 */
public record Step(MigrationScript script, Direction direction, Set<String> before, Set<String> after) {

    /** Copies the sets. */
    public Step {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** Applied heads for people: the ids in order, or {@code base} where there are none. */
    public static String place(Set<String> heads) {
        return heads.isEmpty()
                ? "base"
                : String.join(", ", heads.stream().sorted().toList());
    }
}
