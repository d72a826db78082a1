package dev.retort.diff;

import dev.retort.schema.QualifiedName;
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

    /**
     * One thing that a view names.
     *
     * @param name the table, view or type
     * @param column the column; empty for the table or view as a whole, {@link #TYPE} for a type
     */
    public record Used(QualifiedName name, String column) {

        /** Says that a type is named. */
        public static final String TYPE = "(type)";
    }
}
