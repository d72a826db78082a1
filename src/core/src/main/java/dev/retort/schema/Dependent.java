package dev.retort.schema;

import java.util.List;

/**
 * An object that no entity declares and that makes way for a change of what it leans on: a trigger, a policy, a rule, a
 * function, statistics.
 *
 * @param kind its kind in the server's words
 * @param name its name in the server's words: {@code audit on public.users}
 * @param drop the statement that drops it
 * @param create the statements that create it, with its owner, grants and comment
 */
public record Dependent(String kind, String name, String drop, List<String> create) {

    /** Copies the list. */
    public Dependent {
        create = List.copyOf(create);
    }
}
