package dev.retort.dialect;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one form of a table, and the index that a foreign key leans on. */
final class H2Tables {

    private H2Tables() {}

    /** Where NULL stands in an index is told by a setting of the database and of no use to anybody. */
    static Table normalise(Table table) {
        return table.withIndexes(
                        table.indexes().stream().map(H2Tables::normalise).toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> key.withMatchFull(false))
                        .toList());
    }

    private static Index normalise(Index index) {
        List<IndexPart> parts = index.parts().stream()
                .map(part -> part.withNullsFirst(part.descending()))
                .toList();
        return index.withParts(parts);
    }

    /**
     * A foreign key takes an index on its columns that it finds, and makes its own where there is none; one that it took cannot
     * be dropped: AlterTableAddConstraint.canUseIndex, error 90085.
     */
    static boolean losesIndex(ForeignKey key, Table before, Table after) {
        return before.indexes().stream()
                .filter(index -> columns(index).equals(Set.copyOf(key.columns())))
                .anyMatch(index -> !after.indexes().contains(index));
    }

    private static Set<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).collect(Collectors.toSet());
    }
}
