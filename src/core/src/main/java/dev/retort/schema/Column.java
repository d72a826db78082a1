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
 * @param onUpdate the SQL expression that the server gives it when its row changes (MySQL's ON UPDATE); null where none
 * @param check the condition that is part of the column itself and goes with it (MariaDB's column-level CHECK), without
 *     surrounding parentheses; null where there is none
 * @param invisible whether {@code select *} leaves it out
 */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity identity,
        @Nullable GeneratedExpression generated,
        @Nullable String collation,
        @Nullable String comment,
        @Nullable String onUpdate,
        @Nullable String check,
        boolean invisible) {

    /** A column of which nothing is said that few servers know. */
    public Column(
            String name,
            SqlType type,
            boolean nullable,
            @Nullable DefaultValue defaultValue,
            @Nullable Identity identity,
            @Nullable GeneratedExpression generated,
            @Nullable String collation,
            @Nullable String comment) {
        this(name, type, nullable, defaultValue, identity, generated, collation, comment, null, null, false);
    }

    /** A nullable column with nothing but a type. */
    public static Column of(String name, SqlType type) {
        return new Column(name, type, true, null, null, null, null, null);
    }

    /** The same column under another name. */
    public Column withName(String newName) {
        return new Column(
                newName,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column with another type. */
    public Column withType(SqlType newType) {
        return new Column(
                name,
                newType,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column, taking NULL or not. */
    public Column withNullable(boolean newNullable) {
        return new Column(
                name,
                type,
                newNullable,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column with another default, or none. */
    public Column withDefault(@Nullable DefaultValue newDefault) {
        return new Column(
                name, type, nullable, newDefault, identity, generated, collation, comment, onUpdate, check, invisible);
    }

    /** The same column with another numbering, or none. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                newIdentity,
                generated,
                collation,
                comment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column with another generation expression, or none. */
    public Column withGenerated(@Nullable GeneratedExpression newGenerated) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                newGenerated,
                collation,
                comment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column with another collation, or the type's own. */
    public Column withCollation(@Nullable String newCollation) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                newCollation,
                comment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column with another comment, or none. */
    public Column withComment(@Nullable String newComment) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                newComment,
                onUpdate,
                check,
                invisible);
    }

    /** The same column, taking another value when its row changes, or none. */
    public Column withOnUpdate(@Nullable String newOnUpdate) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                newOnUpdate,
                check,
                invisible);
    }

    /** The same column with another condition of its own, or none. */
    public Column withCheck(@Nullable String newCheck) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                onUpdate,
                newCheck,
                invisible);
    }

    /** The same column, left out by {@code select *} or not. */
    public Column withInvisible(boolean newInvisible) {
        return new Column(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                onUpdate,
                check,
                newInvisible);
    }
}
