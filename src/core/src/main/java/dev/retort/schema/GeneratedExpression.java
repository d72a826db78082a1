package dev.retort.schema;

/**
 * The expression of a generated column.
 *
 * @param sql the expression without surrounding parentheses
 * @param stored whether the value is kept in the row (STORED) or computed when read (VIRTUAL)
 */
public record GeneratedExpression(String sql, boolean stored) {

    /** The clause of a column's definition, as most servers write it. */
    public String clause() {
        return "generated always as (" + sql + ")" + (stored ? " stored" : " virtual");
    }
}
