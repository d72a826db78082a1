package dev.retort.migration;

import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A view. Immutable; each method answers a changed copy.
 *
 * @param view the finished view
 */
public record ViewDefinition(View view) {

    /** The same view with names for its columns. */
    public ViewDefinition columns(String... names) {
        return new ViewDefinition(new View(
                view.name(), view.materialized(), List.of(names), view.options(), view.query(), view.further()));
    }

    /** The same view with options as the server keeps them: {@code security_barrier=true}. */
    public ViewDefinition options(String... options) {
        return new ViewDefinition(new View(
                view.name(), view.materialized(), view.columns(), List.of(options), view.query(), view.further()));
    }

    /** The same view with what it selects, as SQL. */
    public ViewDefinition as(String query) {
        return new ViewDefinition(view.withQuery(query));
    }

    /** The same view with a statement more behind it: a grant, a comment, an index. */
    public ViewDefinition then(String statement) {
        List<String> further = new ArrayList<>(view.further());
        further.add(statement);
        return new ViewDefinition(
                new View(view.name(), view.materialized(), view.columns(), view.options(), view.query(), further));
    }
}
