package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Unique indexes of servers that keep a unique constraint as one. */
final class UniqueIndexes {

    private UniqueIndexes() {}

    /** The table with each unique index that says no more than a constraint can as that constraint. */
    static Table asConstraints(Table table) {
        List<UniqueConstraint> constraints = new ArrayList<>(table.uniqueConstraints());
        List<Index> indexes = new ArrayList<>();
        table.indexes()
                .forEach(index ->
                        index.asUniqueConstraint().ifPresentOrElse(constraints::add, () -> indexes.add(index)));
        return table.withUniqueConstraints(constraints).withIndexes(indexes);
    }
}
