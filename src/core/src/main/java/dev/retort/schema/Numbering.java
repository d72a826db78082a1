package dev.retort.schema;

import java.util.Comparator;

/**
 * A column to which an application gives numbers of a sequence, which no database knows: several may share one.
 *
 * @param sequence the sequence
 * @param column the column
 */
public record Numbering(QualifiedName sequence, SequenceOwner column) implements Comparable<Numbering> {

    private static final Comparator<Numbering> ORDER = Comparator.comparing(Numbering::sequence)
            .thenComparing(numbering -> numbering.column().table())
            .thenComparing(numbering -> numbering.column().column());

    @Override
    public int compareTo(Numbering other) {
        return ORDER.compare(this, other);
    }
}
