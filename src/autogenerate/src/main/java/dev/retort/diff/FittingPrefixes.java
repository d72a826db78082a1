package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;

/**
 * How many characters indexes hold of columns that change. A server makes, without a word, an index of the whole column out of one
 * whose part has become too long, or of another type; said, it comes back on the way back.
 */
final class FittingPrefixes {

    private final Dialect dialect;

    FittingPrefixes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A table whose indexes hold the whole of the columns of which, as they are desired, no part that long can be held. */
    Table in(Table current, Table desired) {
        return current.withIndexes(current.indexes().stream()
                .map(index -> index.withParts(index.parts().stream()
                        .map(part -> fits(part, desired) ? part : part.withLength(null))
                        .toList()))
                .toList());
    }

    private boolean fits(IndexPart part, Table desired) {
        Integer length = part.length();
        return length == null
                || desired.column(part.text())
                        .filter(column -> !dialect.holdsPrefix(column, length))
                        .isEmpty();
    }
}
