package dev.retort.diff;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;

/** Whether entities have words for something. */
final class Declarable {

    private Declarable() {}

    /** {@code @Index} has columns with an order, and unique: no predicate, expression, method or included column. */
    static boolean byJpa(Index index) {
        return index.where() == null
                && index.method().equals(Index.DEFAULT_METHOD)
                && index.include().isEmpty()
                && !index.nullsNotDistinct()
                && index.parts().stream().allMatch(Declarable::byJpa);
    }

    private static boolean byJpa(IndexPart part) {
        return !part.expression()
                && part.operatorClass() == null
                && part.collation() == null
                && part.length() == null
                && part.nullsFirst() == part.descending();
    }
}
