package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of its own; one that an identity or serial column asks for its numbers is part of that column.
 *
 * @param name the name
 * @param type the integer type it counts in; null for the server's default (bigint)
 * @param options how it counts
 * @param owner the column with which it goes (PostgreSQL's OWNED BY); null where it goes with none
 */
public record Sequence(
        QualifiedName name,
        @Nullable SqlType type,
        SequenceOptions options,
        @Nullable SequenceOwner owner) {

    private static final SqlType USUAL_TYPE = SqlType.of("bigint");

    /** Leaves out what a server does unasked: SQL's widest integer is the type of all of them. */
    public Sequence {
        type = type != null && type.equals(USUAL_TYPE) ? null : type;
        options = options.unlessUsual(type);
    }

    /** A sequence that goes with no column. */
    public Sequence(QualifiedName name, @Nullable SqlType type, SequenceOptions options) {
        this(name, type, options, null);
    }

    /** A sequence of the server's default type. */
    public static Sequence of(QualifiedName name, long start, long increment) {
        return new Sequence(name, null, SequenceOptions.startingAt(start, increment));
    }

    /** The same sequence under another name. */
    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, type, options, owner);
    }

    /** The same sequence going with another column, or with none. */
    public Sequence withOwner(@Nullable SequenceOwner newOwner) {
        return new Sequence(name, type, options, newOwner);
    }
}
