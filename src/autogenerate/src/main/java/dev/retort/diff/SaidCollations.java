package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.Objects;

/**
 * The collations that indexes say. One that its column has, too, is not kept apart by a server, so that an index which says the
 * new collation of its column says nothing from then on.
 */
final class SaidCollations {

    private final String usual;

    SaidCollations(Dialect dialect) {
        this.usual = dialect.usualCollation();
    }

    /** A table whose indexes say what the columns that are desired do not. */
    Table in(Table current, Table desired) {
        return current.withIndexes(current.indexes().stream()
                .map(index -> index.withParts(index.parts().stream()
                        .map(part -> isSaidBy(desired, part) ? part.withCollation(null) : part)
                        .toList()))
                .toList());
    }

    private boolean isSaidBy(Table desired, IndexPart part) {
        return part.collation() != null
                && !part.expression()
                && desired.column(part.text())
                        .map(column -> Objects.requireNonNullElse(column.collation(), usual))
                        .filter(part.collation()::equals)
                        .isPresent();
    }
}
