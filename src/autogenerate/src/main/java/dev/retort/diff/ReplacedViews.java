package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.Map;
import java.util.Set;

/**
 * Views whose place others take.
 *
 * @param views what takes the place of each, by their names
 * @param gone the columns that it has no longer
 */
record ReplacedViews(Map<QualifiedName, View> views, Set<Used> gone) {

    static final ReplacedViews NONE = new ReplacedViews(Map.of(), Set.of());

    /** Copies map and set. */
    ReplacedViews {
        views = Map.copyOf(views);
        gone = Set.copyOf(gone);
    }
}
