package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the SQL type
 * @param nullable whether it takes NULL
 * @param defaultValue the server's default; null where there is none
 * @param identity how the server numbers it; null where it does not
 * @param generated the expression that computes it; null for an ordinary column
 * @param collation the collation where it is not the type's own; null otherwise
 * @param comment the comment; null where there is none
 */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity identity,
        @Nullable GeneratedExpression generated,
        @Nullable String collation,
        @Nullable String comment) {

    /** A nullable column with nothing but a type. */
    public static Column of(String name, SqlType type) {
        return new Column(name, type, true, null, null, null, null, null);
    }

    /** The same column under another name. */
    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column with another type. */
    public Column withType(SqlType newType) {
        return new Column(name, newType, nullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column, taking NULL or not. */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column with another default, or none. */
    public Column withDefault(@Nullable DefaultValue newDefault) {
        return new Column(name, type, nullable, newDefault, identity, generated, collation, comment);
    }

    /** The same column with another numbering, or none. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, nullable, defaultValue, newIdentity, generated, collation, comment);
    }

    /** The same column with another generation expression, or none. */
    public Column withGenerated(@Nullable GeneratedExpression newGenerated) {
        return new Column(name, type, nullable, defaultValue, identity, newGenerated, collation, comment);
    }

    /** The same column with another collation, or the type's own. */
    public Column withCollation(@Nullable String newCollation) {
        return new Column(name, type, nullable, defaultValue, identity, generated, newCollation, comment);
    }

    /** The same column with another comment, or none. */
    public Column withComment(@Nullable String newComment) {
        return new Column(name, type, nullable, defaultValue, identity, generated, collation, newComment);
    }
}
