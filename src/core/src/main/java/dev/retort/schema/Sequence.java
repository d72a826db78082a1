package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of its own; one that an identity or serial column owns is part of that column.
 *
 * @param name the name
 * @param type the integer type it counts in; null for the server's default (bigint)
 * @param options how it counts
 */
public record Sequence(QualifiedName name, @Nullable SqlType type, SequenceOptions options) {

    /** A sequence of the server's default type. */
    public static Sequence of(QualifiedName name, long start, long increment) {
        return new Sequence(name, null, SequenceOptions.startingAt(start, increment));
    }

    /** The same sequence under another name. */
    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, type, options);
    }
}
