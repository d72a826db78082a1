package dev.retort.dialect;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
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
     * be dropped (AlterTableAddConstraint.canUseIndex, error 90085). That of a key stays with it when the key goes by its name, and
     * goes on refusing what the key refused.
     */
    static boolean losesIndex(ForeignKey key, Table before, Table after) {
        Set<String> columns = Set.copyOf(key.columns());
        return before.indexes().stream()
                        .filter(index -> columns(index).equals(columns))
                        .anyMatch(index -> !after.indexes().contains(index))
                || before.constraints().stream()
                        .filter(taken -> columns(taken).equals(columns))
                        .anyMatch(taken -> after.constraints().stream()
                                .noneMatch(kept -> kept.withName(null).equals(taken.withName(null))));
    }

    /** The columns that an index behind a constraint holds. */
    private static Set<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Set.copyOf(key.columns());
        }
        return constraint instanceof UniqueConstraint unique ? Set.copyOf(unique.columns()) : Set.of();
    }

    private static Set<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).collect(Collectors.toSet());
    }
}
