package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a database makes of types, defaults and conditions: the one form in which they are compared, and what becomes of values
 * whose type changes.
 */
public interface TypeRules {

    /** The one form of a type among its synonyms: {@code int4} and {@code integer} become the same. */
    SqlType normalise(SqlType type);

    /** The one form of a column: its type, and what the server does with its default. */
    Column normalise(Column column);

    /** The one form of a condition among those in which the server writes the same one. */
    default CheckConstraint normalise(CheckConstraint check) {
        return check;
    }

    /** The one form of a table, whose columns and checks are in theirs. */
    default Table normalise(Table table) {
        return table;
    }

    /** The one form of an enumeration type. */
    default EnumType normalise(EnumType type) {
        return type;
    }

    /** The one form of a type, with the digits that it has where nobody says any. */
    default SqlType withDigits(SqlType type) {
        return normalise(type);
    }

    /** Whether values lose the digits that their column's type does not say. */
    default boolean roundsValues() {
        return true;
    }

    /** Whether a type holds less here than its name says elsewhere, so that values of the other one may not fit. */
    default boolean isNarrowerHere(SqlType from, SqlType to) {
        return false;
    }

    /**
     * What becomes of the values of a column that its new type does not hold.
     *
     * @param table the column's table, as far as it is known
     * @param migration all operations, among which others may change the table
     */
    default UnfitValues unfitValues(Operation.AlterColumn alter, Optional<Table> table, List<Operation> migration) {
        return UnfitValues.REFUSED;
    }

    /** The type of a column of the model, with what the database's says and no model speaks of. */
    default SqlType spoken(SqlType current, SqlType desired) {
        return desired;
    }

    /** Whether the type is one of the database's own, so that its text tells all there is to tell. */
    boolean knows(SqlType type);

    /**
     * Whether the database keeps the values of a column in the same way if it is declared with another type, so that the change
     * of its type changes nothing.
     *
     * @param table the column's table, in its one form
     */
    default boolean keepsAlike(Table table, Column column, SqlType other) {
        return false;
    }

    /** Whether two defaults of a column, each in its one form, mean one thing in different words. */
    default boolean areOneDefault(DefaultValue one, DefaultValue other, SqlType type) {
        return one.equals(other);
    }

    /** Whether a column of one type becomes one of the other without words on how to convert its values. */
    boolean isAssignable(SqlType from, SqlType to);

    /** Whether values of one type read as before once they were values of the other one. */
    default boolean comeBack(SqlType from, SqlType to) {
        return isAssignable(from, to) && isAssignable(to, from);
    }

    /**
     * Whether the server makes values of one type of those of the other at all, with words on how where it needs them; of
     * types that are not known here, nothing is said.
     */
    default boolean isConvertible(SqlType from, SqlType to) {
        return true;
    }

    /** A condition without what stands in it to convert values, so that what is left names columns and functions. */
    default String withoutCasts(String condition) {
        return condition;
    }
}
