package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * One element of an index: a column or an expression, and how it is sorted.
 *
 * @param text the column's name as the server stores it, or the expression's SQL without surrounding parentheses
 * @param expression whether {@code text} is an expression
 * @param descending whether it is sorted from high to low
 * @param nullsFirst whether NULL sorts first; the default of most servers is first when descending, last otherwise
 * @param operatorClass the operator class where it is not the type's default; null otherwise
 * @param collation the collation where it is not the column's; null otherwise
 * @param length how many leading characters of the column the index holds; null for all
 */
public record IndexPart(
        String text,
        boolean expression,
        boolean descending,
        boolean nullsFirst,
        @Nullable String operatorClass,
        @Nullable String collation,
        @Nullable Integer length) {

    /** An element that holds the whole of its column. */
    public IndexPart(
            String text,
            boolean expression,
            boolean descending,
            boolean nullsFirst,
            @Nullable String operatorClass,
            @Nullable String collation) {
        this(text, expression, descending, nullsFirst, operatorClass, collation, null);
    }

    /** A column, ascending. */
    public static IndexPart column(String name) {
        return new IndexPart(name, false, false, false, null, null);
    }

    /** An expression, ascending. */
    public static IndexPart expression(String sql) {
        return new IndexPart(sql, true, false, false, null, null);
    }

    /** The same element from high to low, NULL first as SQL's default then is. */
    public IndexPart desc() {
        return new IndexPart(text, expression, true, true, operatorClass, collation, length);
    }

    /** The same element with NULL first or last. */
    public IndexPart withNullsFirst(boolean first) {
        return new IndexPart(text, expression, descending, first, operatorClass, collation, length);
    }

    /** The same element with its column or expression written in another way. */
    public IndexPart withText(String newText) {
        return new IndexPart(newText, expression, descending, nullsFirst, operatorClass, collation, length);
    }

    /** The same element with an operator class. */
    public IndexPart withOperatorClass(String newOperatorClass) {
        return new IndexPart(text, expression, descending, nullsFirst, newOperatorClass, collation, length);
    }

    /** The same element with a collation, or null for the column's. */
    public IndexPart withCollation(@Nullable String newCollation) {
        return new IndexPart(text, expression, descending, nullsFirst, operatorClass, newCollation, length);
    }

    /** The same element with as many leading characters of the column, or null for all. */
    public IndexPart withLength(@Nullable Integer newLength) {
        return new IndexPart(text, expression, descending, nullsFirst, operatorClass, collation, newLength);
    }
}
