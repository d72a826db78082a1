package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
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
        table.indexes().stream()
                .filter(UniqueIndexes::isConstraint)
                .map(index -> UniqueConstraint.of(
                        index.name(),
                        index.parts().stream().map(IndexPart::text).toList()))
                .forEach(constraints::add);
        return table.withUniqueConstraints(constraints)
                .withIndexes(table.indexes().stream()
                        .filter(index -> !isConstraint(index))
                        .toList());
    }

    private static boolean isConstraint(Index index) {
        return index.unique()
                && index.method().equals(Index.DEFAULT_METHOD)
                && index.where() == null
                && index.parts().stream().allMatch(part -> part.equals(IndexPart.column(part.text())));
    }
}
