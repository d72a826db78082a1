package dev.retort.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index that no constraint owns.
 *
 * @param name the name; null where nobody said one
 * @param unique whether it allows a key once only
 * @param parts the columns and expressions in order
 * @param method the access method in lower case; {@code btree} is the default
 * @param include further columns kept in the index without being part of the key
 * @param where the predicate of a partial index without surrounding parentheses; null for a full one
 * @param nullsNotDistinct whether two NULLs are equal in a unique index
 * @param storage how and where it is kept
 */
public record Index(
        @Nullable String name,
        boolean unique,
        List<IndexPart> parts,
        String method,
        List<String> include,
        @Nullable String where,
        boolean nullsNotDistinct,
        IndexStorage storage) {

    /** The access method that servers take when none is named. */
    public static final String DEFAULT_METHOD = "btree";

    /** Copies the lists. */
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    /** An ordinary index on columns. */
    public static Index of(@Nullable String name, String... columns) {
        return of(name, Stream.of(columns).map(IndexPart::column).toList());
    }

    /** An ordinary index on columns and expressions. */
    public static Index of(@Nullable String name, List<IndexPart> parts) {
        return new Index(name, false, parts, DEFAULT_METHOD, List.of(), null, false, IndexStorage.USUAL);
    }

    /** The constraint that it is where a server makes no difference: it is unique, on whole columns in their usual order, for all rows. */
    public Optional<UniqueConstraint> asUniqueConstraint() {
        boolean whole = unique
                && where == null
                && method.equals(DEFAULT_METHOD)
                && parts.stream().allMatch(part -> part.equals(IndexPart.column(part.text())));
        return whole
                ? Optional.of(UniqueConstraint.of(
                                name, parts.stream().map(IndexPart::text).toList())
                        .withStorage(storage))
                : Optional.empty();
    }

    /** The same index under another name. */
    public Index withName(@Nullable String newName) {
        return new Index(newName, unique, parts, method, include, where, nullsNotDistinct, storage);
    }

    /** The same index, unique or not. */
    public Index withUnique(boolean newUnique) {
        return new Index(name, newUnique, parts, method, include, where, nullsNotDistinct, storage);
    }

    /** The same index on other columns and expressions. */
    public Index withParts(List<IndexPart> newParts) {
        return new Index(name, unique, newParts, method, include, where, nullsNotDistinct, storage);
    }

    /** The same index with another access method. */
    public Index withMethod(String newMethod) {
        return new Index(name, unique, parts, newMethod, include, where, nullsNotDistinct, storage);
    }

    /** The same index with other columns kept beside the key. */
    public Index withInclude(List<String> newInclude) {
        return new Index(name, unique, parts, method, newInclude, where, nullsNotDistinct, storage);
    }

    /** The same index with another predicate, or none. */
    public Index withWhere(@Nullable String newWhere) {
        return new Index(name, unique, parts, method, include, newWhere, nullsNotDistinct, storage);
    }

    /** The same index with NULLs equal or not. */
    public Index withNullsNotDistinct(boolean newNullsNotDistinct) {
        return new Index(name, unique, parts, method, include, where, newNullsNotDistinct, storage);
    }

    /** The same index, kept in another way. */
    public Index withStorage(IndexStorage newStorage) {
        return new Index(name, unique, parts, method, include, where, nullsNotDistinct, newStorage);
    }
}
