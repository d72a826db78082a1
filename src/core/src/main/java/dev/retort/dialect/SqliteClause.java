package dev.retort.dialect;

import dev.retort.schema.ForeignKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a column or of a table, as a stored CREATE TABLE writes it.
 *
 * @param kind what it says
 * @param name the name behind CONSTRAINT; null where there is none
 * @param from the position of its first character, CONSTRAINT and the name included
 * @param body the position of its first character without these
 * @param to the position behind its last character
 * @param columns the columns of a key in parentheses; empty for the column that it stands in
 * @param text a condition, an expression, a default, the name of a collation, or the word behind ON CONFLICT; empty for others
 * @param flag whether a primary key says AUTOINCREMENT, or a generated column STORED
 * @param descending whether the primary key of a column is sorted from high to low
 * @param key what a foreign key says, without a name; null for others
 */
record SqliteClause(
        Kind kind,
        @Nullable String name,
        int from,
        int body,
        int to,
        List<String> columns,
        String text,
        boolean flag,
        boolean descending,
        @Nullable ForeignKey key) {

    /** What a constraint says. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        FOREIGN_KEY,
        NOT_NULL,
        NULL,
        DEFAULT,
        COLLATE,
        GENERATED,
        /** A word that is not understood, which is kept. */
        OTHER
    }
}
