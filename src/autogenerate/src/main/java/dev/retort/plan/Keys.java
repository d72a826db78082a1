package dev.retort.plan;

import dev.retort.schema.Constraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** The constraints that keep rows apart. */
final class Keys {

    private Keys() {}

    /** The columns of a primary key or unique constraint; none of any other constraint. */
    static List<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        return constraint instanceof UniqueConstraint unique ? unique.columns() : List.of();
    }
}
