package dev.retort.diff;

import dev.retort.schema.Index;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps how and where the database keeps its indexes, of which few entities speak, also when one is made anew. */
final class KeptStorage {

    private KeptStorage() {}

    /** The model with what it does not say of an index taken from the index of that name, or of that shape. */
    static Schema of(Schema current, Schema desired) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> existing.containsKey(table.name()) ? of(existing.get(table.name()), table) : table)
                .toList());
    }

    private static Table of(Table current, Table desired) {
        return desired.withIndexes(desired.indexes().stream()
                .map(index ->
                        twin(current, index).map(twin -> completed(index, twin)).orElse(index))
                .toList());
    }

    /** What is said about one kind of index means nothing to another: a BRIN index has no fillfactor. */
    private static Index completed(Index index, Index twin) {
        IndexStorage storage = twin.storage();
        boolean isOfOneKind = index.method().equals(twin.method());
        return index.withStorage(index.storage()
                .completedFrom(isOfOneKind ? storage : new IndexStorage(List.of(), storage.tablespace())));
    }

    private static Optional<Index> twin(Table current, Index index) {
        return find(current, other -> index.name() != null && index.name().equals(other.name()))
                .or(() -> find(current, other -> index.withName(null).equals(other.withName(null))))
                .or(() -> find(current, other -> shape(index).equals(shape(other))));
    }

    private static Optional<Index> find(Table current, Predicate<Index> matches) {
        return current.indexes().stream().filter(matches).findFirst();
    }

    private static Index shape(Index index) {
        return index.withName(null).withStorage(IndexStorage.USUAL);
    }
}
