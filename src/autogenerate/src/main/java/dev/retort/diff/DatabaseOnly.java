package dev.retort.diff;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps what only the database has and JPA cannot declare: the model does not ask for it because it cannot. It becomes a
 * line in the report and part of what is desired.
 */
final class DatabaseOnly {

    private final List<String> notes;

    DatabaseOnly(List<String> notes) {
        this.notes = notes;
    }

    Schema keptOf(Schema current, Schema desired) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> existing.containsKey(table.name()) ? kept(existing.get(table.name()), table) : table)
                .toList());
    }

    private Table kept(Table current, Table desired) {
        List<String> gone = new ArrayList<>(Tables.columns(current).keySet());
        gone.removeAll(Tables.columns(desired).keySet());
        List<Index> indexes = new ArrayList<>(desired.indexes());
        for (Index index : current.indexes()) {
            if (isBeyondJpa(index)
                    && isMissing(index, desired.indexes())
                    && gone.stream().noneMatch(column -> uses(index, column))) {
                notes.add("kept: index " + desired.name() + "." + index.name()
                        + " exists in the database only; entities cannot declare one like it");
                indexes.add(index);
            }
        }
        return desired.withIndexes(indexes);
    }

    private static boolean isMissing(Index index, List<Index> desired) {
        return desired.stream()
                .noneMatch(other -> index.withName(null).equals(other.withName(null))
                        || index.name() != null && index.name().equals(other.name()));
    }

    /** The server drops an index with any column that it mentions; the way back must know of it. */
    private static boolean uses(Index index, String column) {
        return index.include().contains(column)
                || index.where() != null && Mention.of(column, index.where())
                || index.parts().stream().anyMatch(part -> uses(part, column));
    }

    private static boolean uses(IndexPart part, String column) {
        return part.expression() ? Mention.of(column, part.text()) : part.text().equals(column);
    }

    /** {@code @Index} has columns with an order, and unique: no predicate, expression, method or included column. */
    private static boolean isBeyondJpa(Index index) {
        return index.where() != null
                || !index.method().equals(Index.DEFAULT_METHOD)
                || !index.include().isEmpty()
                || index.nullsNotDistinct()
                || index.parts().stream().anyMatch(DatabaseOnly::isBeyondJpa);
    }

    private static boolean isBeyondJpa(IndexPart part) {
        return part.expression()
                || part.operatorClass() != null
                || part.collation() != null
                || part.length() != null
                || part.nullsFirst() != part.descending();
    }
}
