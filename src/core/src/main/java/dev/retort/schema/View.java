package dev.retort.schema;

import java.util.List;

/**
 * A view with all that must come back with it when it makes way for a change.
 *
 * @param name the name
 * @param materialized whether its rows are kept
 * @param columns the names of its columns, in order
 * @param options its options as the server keeps them: {@code security_barrier=true}
 * @param query what it selects, as SQL without a terminator
 * @param further the statements behind it: its owner, grants, comments, indexes, rules and triggers
 */
public record View(
        QualifiedName name,
        boolean materialized,
        List<String> columns,
        List<String> options,
        String query,
        List<String> further) {

    /** Copies the lists. */
    public View {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
        further = List.copyOf(further);
    }

    /** The same view under another name. */
    public View withName(QualifiedName newName) {
        return new View(newName, materialized, columns, options, query, further);
    }

    /** The same view with another query. */
    public View withQuery(String newQuery) {
        return new View(name, materialized, columns, options, newQuery, further);
    }
}
