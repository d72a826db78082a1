package dev.retort.migration;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.IndexStorage;
import java.util.List;

/**
 * An index. Immutable; each method answers a changed copy.
 *
 * @param index the finished index
 */
public record IndexDefinition(Index index) {

    /** The same index on columns and expressions: {@code on(desc("a"), expression("lower(b)"))}. */
    public IndexDefinition on(IndexPart... parts) {
        return new IndexDefinition(index.withParts(List.of(parts)));
    }

    /** The same index, allowing a key once only. */
    public IndexDefinition unique() {
        return new IndexDefinition(index.withUnique(true));
    }

    /** The same index with another access method, for example {@code gin}. */
    public IndexDefinition using(String method) {
        return new IndexDefinition(index.withMethod(method));
    }

    /** The same index with further columns beside the key. */
    public IndexDefinition include(String... columns) {
        return new IndexDefinition(index.withInclude(List.of(columns)));
    }

    /** The same index over the rows that meet the condition only. */
    public IndexDefinition where(String condition) {
        return new IndexDefinition(index.withWhere(condition));
    }

    /** The same unique index, under which two NULLs are equal. */
    public IndexDefinition nullsNotDistinct() {
        return new IndexDefinition(index.withNullsNotDistinct(true));
    }

    /** The same index with storage parameters: {@code with("fillfactor=70")}. */
    public IndexDefinition with(String... parameters) {
        return new IndexDefinition(index.withStorage(
                new IndexStorage(List.of(parameters), index.storage().tablespace())));
    }

    /** The same index, kept in a tablespace. */
    public IndexDefinition tablespace(String name) {
        return new IndexDefinition(
                index.withStorage(new IndexStorage(index.storage().parameters(), name)));
    }
}
