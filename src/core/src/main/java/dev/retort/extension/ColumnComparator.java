package dev.retort.extension;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;

/**
 * Compares columns of types or with defaults that the project knows better than Retort does, as Alembic's
 * {@code compare_type} and {@code compare_server_default} do. It is asked about every column that both sides have; the texts
 * are in the database's usual words, {@code integer} where somebody wrote {@code int4}.
 */
public interface ColumnComparator {

    /** Compares the types. */
    default Answer compareTypes(QualifiedName table, Column current, Column desired) {
        return Answer.NOT_MINE;
    }

    /** Compares the defaults, each of which may be missing. */
    default Answer compareDefaults(QualifiedName table, Column current, Column desired) {
        return Answer.NOT_MINE;
    }
}
