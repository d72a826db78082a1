package dev.retort.diff;

import dev.retort.schema.View;
import java.util.List;

/**
 * A view and what it leans on.
 *
 * @param view the view
 * @param used the tables, views, columns and types that it names
 */
public record DependentView(View view, List<Used> used) {

    /** Copies the list. */
    public DependentView {
        used = List.copyOf(used);
    }
}
