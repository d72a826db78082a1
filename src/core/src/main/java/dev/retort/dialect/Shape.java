package dev.retort.dialect;

import java.util.Locale;

/** The shapes of statements as far as it depends on them what a server locks, reads and writes. */
public enum Shape {
    /** A column that is NULL in every row. */
    ADD_COLUMN,
    /** A column with a default that is a constant. */
    ADD_COLUMN_CONSTANT,
    /** A column with a default that is the same for all rows of one statement, as the time is. */
    ADD_COLUMN_STABLE,
    /** A column with a default that is computed, and the same for all rows. */
    ADD_COLUMN_EXPRESSION,
    /** A column with a default that may differ from row to row. */
    ADD_COLUMN_VOLATILE,
    /** A column with a sequence of its own as default. */
    ADD_COLUMN_SERIAL,
    /** A column that the server numbers. */
    ADD_COLUMN_IDENTITY,
    /** A column that is there and that the server numbers from now on. */
    NUMBER_COLUMN,
    /** A column that is there and that the server numbers no longer. */
    UNNUMBER_COLUMN,
    /** A column that is computed and stored. */
    ADD_COLUMN_STORED,
    /** A column that is computed when it is read. */
    ADD_COLUMN_VIRTUAL,
    /** A column with a condition of its own. */
    ADD_COLUMN_CHECK,
    /** A column of a domain that has a condition or refuses NULL. */
    ADD_COLUMN_DOMAIN,
    /** A column less. */
    DROP_COLUMN,
    /** A column under another name. */
    RENAME_COLUMN,
    /** A column that refuses NULL from now on. */
    SET_NOT_NULL,
    /** A column that takes NULL from now on. */
    DROP_NOT_NULL,
    /** A column with another default, or none. */
    CHANGE_DEFAULT,
    /** A type whose values are those of the one before, bit for bit, and that refuses none of them. */
    WIDEN_TYPE,
    /** A type whose values are made of those of the one before. */
    CHANGE_TYPE,
    /** A moment that knows its time zone, or no longer does. */
    CHANGE_TIME_ZONE,
    /** Labels more, behind those of an enumeration that is part of the column. */
    APPEND_LABEL,
    /** Another order of texts. */
    CHANGE_COLLATION,
    /** A primary key. */
    ADD_PRIMARY_KEY,
    /** No primary key any more. */
    DROP_PRIMARY_KEY,
    /** A unique constraint. */
    ADD_UNIQUE,
    /** A foreign key that holds for the rows that are there. */
    ADD_FOREIGN_KEY,
    /** A foreign key that holds for rows to come. */
    ADD_FOREIGN_KEY_NOT_VALID,
    /** A condition that holds for the rows that are there. */
    ADD_CHECK,
    /** A condition that holds for rows to come. */
    ADD_CHECK_NOT_VALID,
    /** An exclusion constraint. */
    ADD_EXCLUSION,
    /** A look at the rows that a constraint does not hold for yet. */
    VALIDATE_CONSTRAINT,
    /** A foreign key less. */
    DROP_FOREIGN_KEY,
    /** Another constraint less. */
    DROP_CONSTRAINT,
    /** An index. */
    CREATE_INDEX,
    /** An index on words or places. */
    CREATE_SPECIAL_INDEX,
    /** An index, built while others write. */
    CREATE_INDEX_ONLINE,
    /** A primary key or unique constraint whose index is there already. */
    ADD_KEY_USING_INDEX,
    /** An index less. */
    DROP_INDEX,
    /** An index less, once nobody uses it. */
    DROP_INDEX_ONLINE,
    /** An index under another name. */
    RENAME_INDEX,
    /** Another character set for all texts of a table. */
    CHANGE_CHARSET,
    /** A value for the rows that hold NULL. */
    FILL,
    /** A value for the rows that hold NULL, a few at a time. */
    FILL_IN_BATCHES,
    /** A new table that refers to another one. */
    CREATE_REFERRING_TABLE,
    /** No table any more that refers to another one. */
    DROP_REFERRING_TABLE;

    /** The shape in words, for a page: {@code add column, volatile}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
