package dev.retort.plan;

import dev.retort.schema.Constraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same with the columns that are kept beside them, any of which takes the constraint along when it goes. */
    static List<String> columnsAndIncluded(Constraint constraint) {
        List<String> included = constraint instanceof PrimaryKey key
                ? key.include()
                : constraint instanceof UniqueConstraint unique ? unique.include() : List.of();
        return Stream.concat(columns(constraint).stream(), included.stream()).toList();
    }
}
